import { once } from 'node:events'
import { createServer } from 'node:http'
import { listen, type ListenAddress } from './listen.ts'
import { respondHealth, type Health } from './respond-health.ts'

export interface HealthServer {
  readonly url: string
  close(): Promise<void>
}

/** Listens for probes and Prometheus alone. */
export async function startHealthServer(health: Health, address: ListenAddress): Promise<HealthServer> {
  const server = createServer(respondHealth(health))
  const url = await listen(server, address)
  return {
    url,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
