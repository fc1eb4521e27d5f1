import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalIssuer, readSigningKey } from '@astrovoice/platform/auth'
import { openDatabase } from '@astrovoice/platform/postgres'
import { signUpCaller } from '@astrovoice/dev-env/callers'
import { makeSigningKey, startStores } from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'
import { startMeasured, type MeasuredProcess } from '../measured-process.ts'

/** A gateway and an API on real stores, and a model whose answers cost next to nothing. */
export interface FloodStage extends AsyncDisposable {
  readonly gateway: MeasuredProcess
  readonly api: MeasuredProcess
  /** Access tokens that both accept, of new callers. */
  newTokens(count: number): Promise<string[]>
}

const here = (path: string) => new URL(path, import.meta.url)
const answer = { say: 'Soon, in spring.', audioMs: 300 }

export async function setUpFloodStage(): Promise<FloodStage> {
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startStores((line) => process.stderr.write(`${line}\n`)))
  const folder = await mkdtemp(join(tmpdir(), 'flood-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const database = openDatabase(stores.databaseUrl)
  cleanup.defer(() => database.close())
  const ports = await takeFreePorts('model', 'api', 'gateway')
  const start = async (...process: Parameters<typeof startForFlood>) => {
    const started = await startForFlood(...process)
    cleanup.defer(() => started.stop())
    return started
  }
  const model = await start('../../../realtime-local/src/main.ts', ports.model, '/readyz', {
    CONTROL: 'on',
  })
  await answerShortly(model.url)
  const key = await makeSigningKey()
  const apiUrl = `http://127.0.0.1:${ports.api}`
  const common = {
    DATABASE_URL: stores.databaseUrl,
    REDIS_URL: stores.redisUrl,
    AUTH_ISSUER: apiUrl,
  }
  const api = await start('../../../api/src/main.ts', ports.api, '/readyz', {
    ...common,
    AUTH_PRIVATE_JWK: key,
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    MESSENGER: 'dev-inbox',
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: folder,
    OBJECT_STORE_SIGNING_KEY: 'the key of one flood, of 32 characters',
    PUBLIC_URL: apiUrl,
  })
  const gateway = await start('../../src/main.ts', ports.gateway, '/readyz', {
    ...common,
    AUTH_JWKS_URL: `${apiUrl}/.well-known/jwks.json`,
    OPENAI_API_KEY: 'local',
    AI_PROVIDERS: 'local',
    OPENAI_BASE_URL: `${model.url}/v1`,
  })
  const tokens = createLocalIssuer({ issuer: apiUrl, key: await readSigningKey(key) })
  const running = cleanup.move()
  return {
    gateway,
    api,
    async newTokens(count) {
      const made: string[] = []
      for (let n = 0; n < count; n++) {
        made.push(await (await signUpCaller(database, { tokens })).token())
      }
      return made
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

function startForFlood(module: string, port: number, readyPath: string, env: Record<string, string>) {
  const common = { LOG_LEVEL: 'error', STAND_INS: 'allowed' }
  return startMeasured({ module: here(module), port, readyPath, env: { ...common, ...env } })
}

async function answerShortly(modelUrl: string): Promise<void> {
  const scenario = { turns: [{ heard: 'When?', steps: [answer] }] }
  const reply = await fetch(`${modelUrl}/control/scenario`, { method: 'PUT', body: JSON.stringify(scenario) })
  if (!reply.ok) throw new Error(`The model takes no scenario: ${await reply.text()}`)
}
