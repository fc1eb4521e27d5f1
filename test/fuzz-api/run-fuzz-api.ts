/**
 * Fuzzes a started API by its own OpenAPI document with schemathesis: first with raised limits, signed in and not, then
 * with the real limits. `make fuzz-api` installs it and runs this.
 *
 *   run-fuzz-api PYTHON_FOLDER [--cases=10000] [--limited-cases=500] [--seed=1]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startApi } from '@astrovoice/api'
import { makeSigningKey, startStores, type Stores } from '@astrovoice/dev-env/stack'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import { runSchemathesis, type FuzzRun } from './run-schemathesis.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '10000' },
    'limited-cases': { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
})
const folderOfPython = resolve(positionals[0] ?? '')
const say = (line: string) => process.stderr.write(`${line}\n`)

await using cleanup = new AsyncDisposableStack()
const stores = cleanup.use(await startStores(say))
const folder = await mkdtemp(join(tmpdir(), 'fuzz-api-'))
cleanup.defer(() => rm(folder, { recursive: true, force: true }))

/** Settings of an API alone: jobs are enqueued and nobody runs them. */
const settings = async ({ databaseUrl, redisUrl }: Stores) => ({
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  STAND_INS: 'allowed',
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  AUTH_ISSUER: 'https://api.example.org',
  AUTH_PRIVATE_JWK: await makeSigningKey(),
  MESSENGER: 'dev-inbox',
  AI_PROVIDERS: 'local',
  OBJECT_STORE: 'folder',
  OBJECT_STORE_DIR: join(folder, 'files'),
  OBJECT_STORE_SIGNING_KEY: 'the key of this run, 32 characters',
  PUBLIC_URL: 'https://api.example.org',
  GATEWAY_URL: 'https://calls.example.org',
})

/** What an earlier run has used up counts no more. */
async function forgetBudgets(): Promise<void> {
  const redis = connectRedis({ url: stores.redisUrl, logger: createLogger('fuzz-api', 'silent') })
  await redis.flushdb()
  await disconnectRedis(redis)
}

/** Runs until at least so many cases were sent. @returns the cases sent and whether all passed */
async function fuzz(name: string, cases: number, factor: number, isSignedIn: boolean) {
  await forgetBudgets()
  const api = await startApi(await settings(stores), { budgetFactor: factor })
  try {
    let sent = 0
    let failed = false
    for (let seed = Number(values.seed); sent < cases && !failed; seed++) {
      const run: FuzzRun = { folder: folderOfPython, url: api.url, isSignedIn, seed, cases: cases - sent }
      const result = await runSchemathesis(run)
      sent += result.sent
      failed = result.hasFailed
    }
    say(`${name}: ${sent} cases, ${failed ? 'failed' : 'no failure'}`)
    return { name, cases: sent, hasFailed: failed }
  } finally {
    await api.stop()
  }
}

const raised = Number(values.cases)
const results = [
  await fuzz('raised limits, signed in', Math.ceil(raised * 0.8), 1_000_000, true),
  await fuzz('raised limits, not signed in', Math.floor(raised * 0.2), 1_000_000, false),
  await fuzz('real limits, signed in', Number(values['limited-cases']), 1, true),
]
process.stdout.write(`${JSON.stringify(results)}\n`)
if (results.some(({ hasFailed }) => hasFailed)) process.exitCode = 1
