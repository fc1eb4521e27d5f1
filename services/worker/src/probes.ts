import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Workers } from '@astrovoice/platform/jobs'
import { createDependencyCheck, listen, type Dependencies } from '@astrovoice/platform/process'

export interface ProbesOptions {
  readonly host: string
  readonly port: number
  readonly workers: Pick<Workers, 'areRunning'>
  /** What must answer for the worker to get on, by name. */
  readonly dependencies: Dependencies
}

export interface Probes {
  readonly url: string
  close(): Promise<void>
}

/** Answers `/healthz` (alive: this process answers and its workers run) and `/readyz` (what it needs answers too). */
export async function startProbes({ host, port, workers, dependencies }: ProbesOptions): Promise<Probes> {
  const health = async () => (workers.areRunning() ? [] : ['workers'])
  const findFailing = createDependencyCheck(dependencies)
  const readiness = async () => [...(await health()), ...(await findFailing())]
  const checks: Record<string, () => Promise<string[]>> = { '/healthz': health, '/readyz': readiness }

  const server = createServer(({ url = '' }, response) => {
    const check = checks[url]
    if (!check) return response.writeHead(404).end()
    return void check().then((failing) => {
      response.writeHead(failing.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ failing }))
    })
  })
  const url = await listen(server, { host, port })
  return {
    url,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
