import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedis, takeFreePorts, type Server } from '@astrovoice/testing/stack'

/** A Redis that keeps what it was told, as production's does, and comes back at the same address. */
export interface LastingRedis extends Server {
  /** Takes it away until `during` has settled. */
  restart(during: () => Promise<void>): Promise<void>
}

export async function startLastingRedis(say: (line: string) => void): Promise<LastingRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-redis-'))
  const { port } = await takeFreePorts('port')
  let server = await startRedis(say, { folder, port })
  return {
    url: server.url,
    async restart(during) {
      await server.stop()
      await during().finally(async () => (server = await startRedis(say, { folder, port })))
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
