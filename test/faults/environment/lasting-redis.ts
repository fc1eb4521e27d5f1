import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { followRedis, openStoreAddress } from '@astrovoice/dev-env/failover'
import { startRedis, type Server } from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'

/** A Redis that persists its data, as in production, and keeps its address over a failover. */
export interface LastingRedis extends Server {
  /** Stops it until `during` has settled. */
  restart(during: () => Promise<void>): Promise<void>
  /** Makes its node a replica of another one. The address leads there once `during` has settled. */
  failOver(during: () => Promise<void>): Promise<void>
}

export async function startLastingRedis(say: (line: string) => void): Promise<LastingRedis> {
  const started = new AsyncDisposableStack()
  const startNode = async () => {
    const { port } = await takeFreePorts('port')
    const folder = await mkdtemp(join(tmpdir(), 'astrovoice-redis-'))
    const node = { port, folder, server: await startRedis(say, { folder, port }) }
    started.defer(async () => {
      await node.server.stop()
      await rm(folder, { recursive: true, force: true })
    })
    return node
  }
  let node = await startNode()
  const address = started.use(await openStoreAddress(node.port))
  return {
    url: `redis://127.0.0.1:${address.port}`,
    async restart(during) {
      await node.server.stop()
      await during().finally(async () => (node.server = await startRedis(say, node)))
    },
    async failOver(during) {
      const next = await startNode()
      const replica = await followRedis(node.port, next.port)
      await replica.takeOver()
      await during()
      address.leadTo(next.port)
      node = next
    },
    stop: () => started.disposeAsync(),
  }
}
