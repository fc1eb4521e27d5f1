import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRestClient } from '@astrovoice/client'
import { giveConsents } from '@astrovoice/client/consents'
import { buildEndedCall } from '@astrovoice/core/testing'
import {
  makeSigningKey,
  readinessUrl,
  startProcess,
  startStores,
  takeFreePorts,
  waitForUrl,
} from '@astrovoice/dev-env/stack'
import { createConversations, openDatabase } from '@astrovoice/platform/postgres'

/** A server in a process of its own. */
export interface Measurable {
  readonly url: string
  readonly pid: number
}

/** The API and its reference over the same stores, with a caller who has births and conversations. */
export interface Stage extends AsyncDisposable {
  readonly api: Measurable
  readonly reference: Measurable
  readonly accessToken: string
  readonly birthProfileId: string
}

const issuer = 'https://api.example.org'

export interface StageOptions {
  /** Arguments of Node for the API, such as `--cpu-prof`. */
  readonly apiFlags?: readonly string[]
}

export async function setUpStage({ apiFlags = [] }: StageOptions = {}): Promise<Stage> {
  await using starting = new AsyncDisposableStack()
  const stores = starting.use(await startStores((line) => void process.stderr.write(`${line}\n`)))
  const folder = await mkdtemp(join(tmpdir(), 'bench-api-'))
  starting.defer(() => rm(folder, { recursive: true, force: true }))
  const ports = await takeFreePorts('api', 'reference')
  const env = {
    PATH: process.env['PATH'],
    HOST: '127.0.0.1',
    DATABASE_URL: stores.databaseUrl,
    AUTH_ISSUER: issuer,
  }
  const start = async (module: string, port: number, flags: readonly string[], more: object) => {
    const path = new URL(module, import.meta.url).pathname
    const started = startProcess(process.execPath, [...flags, path], {
      // Nobody reads the log: the load generator shares this process.
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...env, PORT: `${port}`, ...more },
    })
    starting.defer(async () => void (await started.stop()))
    const url = `http://127.0.0.1:${port}`
    await waitForUrl(module, started, readinessUrl(url))
    return { url, pid: started.child.pid! }
  }
  const api = await start('./measured-api.ts', ports.api, apiFlags, {
    // As in production: a line for every request.
    LOG_LEVEL: 'info',
    STAND_INS: 'allowed',
    REDIS_URL: stores.redisUrl,
    AUTH_PRIVATE_JWK: await makeSigningKey(),
    MESSENGER: 'dev-inbox',
    AI_PROVIDERS: 'local',
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: join(folder, 'files'),
    OBJECT_STORE_SIGNING_KEY: 'the key of this bench, 32 characters',
    PUBLIC_URL: issuer,
    GATEWAY_URL: 'https://calls.example.org',
  })
  const caller = await signUp(api.url, stores.databaseUrl)
  const reference = await start('./express-reference.ts', ports.reference, [], { API_URL: api.url })
  const running = starting.move()
  return { api, reference, ...caller, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** A caller with three births and twenty conversations. */
async function signUp(url: string, databaseUrl: string) {
  const to = 'bench@example.org'
  let accessToken = ''
  const api = createRestClient({ baseUrl: url, accessToken: () => accessToken })
  await api.ask('requestSignInCode', { body: { to } })
  const reply = await fetch(`${url}/dev/inbox?to=${to}`)
  const { messages } = (await reply.json()) as { messages: { body: string }[] }
  const code = /\d{6}/.exec(messages[0]?.body ?? '')?.[0] ?? ''
  const tokens = await api.ask('signIn', { body: { to, code } })
  accessToken = tokens.accessToken
  await giveConsents(api)
  const { places } = await api.ask('searchPlaces', { query: { q: 'Pune' } })
  const body = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: places[0]!.id }
  const births = [0, 1, 2].map(() => api.ask('createBirthProfile', { body }))
  const [birth] = await Promise.all(births)
  const database = openDatabase(databaseUrl)
  try {
    const conversations = createConversations(database.prisma)
    for (let i = 0; i < 20; i++) await conversations.storeCall(buildEndedCall({ userId: tokens.userId }))
  } finally {
    await database.close()
  }
  return { accessToken, birthProfileId: birth!.id }
}
