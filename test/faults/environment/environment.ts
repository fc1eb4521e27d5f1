import { signUpCallers, startIssuer, type SignedUpCaller } from '@astrovoice/dev-env/callers'
import { startStores } from '@astrovoice/dev-env/stack'
import type { StartedProcess } from '@astrovoice/dev-env/processes'
import { openDatabase } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis, proveWrite } from '@astrovoice/platform/redis'
import { openStoredState, type StoredState } from './stored-state.ts'
import { keepPostgres, type LastingPostgres } from './lasting-postgres.ts'
import { startLastingRedis, type LastingRedis } from './lasting-redis.ts'
import { controlModel, type Model } from './model.ts'
import type { Pod } from './pod.ts'
import type { Script } from './script.ts'
import { startService } from './start-service.ts'

/** Real stores, with scripted models and gateways that a trial starts. */
export interface Environment extends AsyncDisposable {
  /** A caller who has not called yet. */
  nextCaller(): SignedUpCaller
  readonly stored: StoredState
  readonly redis: Pick<LastingRedis, 'restart' | 'failOver'>
  readonly postgres: Pick<LastingPostgres, 'failOver'>
  startModel(script: Script, timesRealTime: number): Promise<Model>
  startPod(model: Model, options?: { preload?: URL | undefined; fallback?: Model | undefined }): Promise<Pod>
}

const callersCount = 60

export async function setUpEnvironment(say: (line: string) => void): Promise<Environment> {
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startStores(say))
  const issuer = cleanup.use(await startIssuer())
  const callers = (await signUpCallers(stores.databaseUrl, issuer, callersCount)).values()
  const postgres = cleanup.use(await keepPostgres(stores.databaseUrl))
  const database = openDatabase(postgres.url)
  cleanup.defer(() => database.close())
  const redis = await startLastingRedis(say)
  cleanup.defer(() => redis.stop())
  const connection = connectRedis({ url: redis.url, logger: createLogger('faults', 'silent') })
  cleanup.defer(() => disconnectRedis(connection))
  const started: StartedProcess[] = []
  cleanup.defer(async () => void (await Promise.all(started.map((each) => each.stop('SIGKILL')))))
  const onStarted = (process: StartedProcess) => void started.push(process)

  const running = cleanup.move()
  return {
    nextCaller: () => callers.next().value!,
    stored: openStoredState(database.prisma, connection),
    redis: {
      restart: redis.restart,
      async failOver(during) {
        await redis.failOver(during)
        // The trial reads the same node that the gateways now write to.
        await proveWrite(connection)
      },
    },
    postgres: {
      async failOver(during) {
        await postgres.failOver(during)
        await database.proveWrite()
      },
    },
    async startModel(script, timesRealTime) {
      const settings = { CONTROL: 'on', SPEECH_PACE: `${timesRealTime}` }
      return controlModel(
        await startService('realtime-local', { ready: '/readyz', settings }, onStarted),
        script,
      )
    },
    startPod(model, { preload, fallback } = {}) {
      const settings = {
        // The long script's answer of two minutes is one response.
        MODEL_MAX_OUTPUT_TOKENS: '4096',
        // “One moment” is no part of the script.
        TURN_ACKNOWLEDGE_AFTER_MS: '0',
        DATABASE_URL: postgres.url,
        REDIS_URL: redis.url,
        AUTH_ISSUER: issuer.name,
        AUTH_JWKS_URL: issuer.jwksUrl,
        OPENAI_API_KEY: 'local',
        AI_PROVIDERS: 'local',
        OPENAI_BASE_URL: `${model.url}/v1`,
        ...(fallback && {
          FALLBACK_API_KEY: 'local',
          FALLBACK_BASE_URL: `${fallback.url}/v1`,
          FALLBACK_REALTIME_MODEL: 'gpt-realtime-2.1-mini',
        }),
      }
      return startService('gateway', { ready: '/readyz', settings, ...(preload && { preload }) }, onStarted)
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
