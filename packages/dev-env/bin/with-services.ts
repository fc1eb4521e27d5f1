#!/usr/bin/env node
/**
 * Runs a command with a real PostgreSQL, a migrated template database, a real Redis and the path of a Chromium in
 * its environment: DATABASE_URL, REDIS_URL and CHROMIUM_PATH. Stores that these do not name are started here.
 *
 *   with-services jest --selectProjects integration
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { databaseUrl, execute, templateDatabase } from '@astrovoice/platform/testing'
import { findChromium } from '../src/stack/chromium.ts'
import { startPostgres } from '../src/stack/postgres.ts'
import { startRedis, type Server } from '../src/stack/redis.ts'
import { stopSignal } from '../src/stack/stop-signal.ts'
import { createRunFolder, unprivilegedAccount } from '../src/stack/state-folder.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

const given = (url: string | undefined): Server | null => (url ? { url, stop: async () => {} } : null)

async function makeTemplate(serverUrl: string): Promise<void> {
  await execute(serverUrl, `DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`)
  await execute(serverUrl, `CREATE DATABASE ${templateDatabase}`)
  await migrate(databaseUrl(serverUrl, templateDatabase))
}

/** How long a command may take after SIGTERM before it is killed. */
const stopWithinMs = 10_000

/** Runs the command to its end. @returns its exit code; 1 when a signal ended it. */
async function run([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env })
  let limit: NodeJS.Timeout | undefined
  void stopSignal().then((signal) => {
    child.kill(signal)
    limit = setTimeout(() => {
      say(`${command} did not end within ${stopWithinMs / 1000} s of ${signal} and is killed.`)
      child.kill('SIGKILL')
    }, stopWithinMs)
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  clearTimeout(limit)
  return code ?? 1
}

async function main(command: readonly string[]): Promise<void> {
  if (command.length === 0) throw new Error('Usage: with-services COMMAND [ARGUMENT …]')
  await using cleanup = new AsyncDisposableStack()
  const account = await unprivilegedAccount()
  const folder = await createRunFolder(account)
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const chromium = await findChromium(say)
  const redis = given(process.env['REDIS_URL']) ?? (await startRedis(say))
  cleanup.defer(() => redis.stop())
  const postgres = given(process.env['DATABASE_URL']) ?? (await startPostgres(folder, account))
  cleanup.defer(() => postgres.stop())
  await makeTemplate(postgres.url)
  process.exitCode = await run(command, {
    ...process.env,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    CHROMIUM_PATH: chromium,
  })
}

await main(process.argv.slice(2))
// The schema engine leaves the ten-second timer of its lock running.
process.exit()
