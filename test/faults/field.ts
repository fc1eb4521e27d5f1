import { rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signUpCallers, startIssuer, type SignedUpCaller } from '@astrovoice/testing/callers'
import {
  checkoutFolder,
  startProcess,
  startRedis,
  startStores,
  takeFreePorts,
  waitForUrl,
  type StartedProcess,
} from '@astrovoice/testing/stack'
import { createConversations, openDatabase } from '@astrovoice/platform/db'
import type { Conversations } from '@astrovoice/core'
import { turns } from './script.ts'

/** A gateway of the field: a process, as a pod has it. */
export interface Pod {
  readonly url: string
  readonly process: StartedProcess
}

/** Real stores, a scripted model that can be made to fail, and as many gateways as are asked for. */
export interface Field extends AsyncDisposable {
  readonly callers: readonly SignedUpCaller[]
  readonly conversations: Conversations
  startPod(): Promise<Pod>
  /** Breaks something at the model; see services/realtime-local/src/faults. */
  breakModel(order: object): Promise<void>
  mendModel(): Promise<void>
  restartRedis(): Promise<void>
}

const callersCount = 60

export async function setUpField(say: (line: string) => void): Promise<Field> {
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startStores(say))
  const issuer = cleanup.use(await startIssuer())
  const callers = await signUpCallers(stores.databaseUrl, issuer, callersCount)
  const database = openDatabase(stores.databaseUrl)
  cleanup.defer(() => database.close())
  const redis = await startLastingRedis(say)
  cleanup.defer(() => redis.stop())

  const started: StartedProcess[] = []
  cleanup.defer(async () => void (await Promise.all(started.map((each) => each.stop('SIGKILL')))))
  const start = async (service: string, ready: string, settings: Record<string, string>) => {
    const { port } = await takeFreePorts('port')
    const url = `http://127.0.0.1:${port}`
    const child = startProcess(process.execPath, [join(checkoutFolder, 'services', service, 'src/main.ts')], {
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: `${port}`, LOG_LEVEL: 'warn', ...settings },
    })
    started.push(child)
    await waitForUrl(service, child, url + ready)
    return { url, process: child }
  }
  const model = await start('realtime-local', '/healthz', { CONTROL: 'on', SPEECH_PACE: '3' })
  const control = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${model.url}/control/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`/control/${path} refused: ${await answer.text()}`)
  }
  await control('PUT', 'scenario', { turns })

  const running = cleanup.move()
  return {
    callers,
    conversations: createConversations(database.prisma),
    startPod: () =>
      start('gateway', '/readyz', {
        DATABASE_URL: stores.databaseUrl,
        REDIS_URL: redis.url,
        AUTH_ISSUER: issuer.name,
        AUTH_JWKS_URL: issuer.jwksUrl,
        OPENAI_API_KEY: 'local',
        OPENAI_BASE_URL: `${model.url}/v1`,
      }),
    breakModel: (order) => control('POST', 'faults', order),
    mendModel: () => control('DELETE', 'faults'),
    restartRedis: () => redis.restart(),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** A Redis that keeps what it was told, as production's does, and comes back at the same address. */
async function startLastingRedis(say: (line: string) => void) {
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-redis-'))
  const { port } = await takeFreePorts('port')
  let server = await startRedis(say, folder, port)
  return {
    url: server.url,
    async restart() {
      await server.stop()
      server = await startRedis(say, folder, port)
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
