#!/usr/bin/env node
/**
 * Runs a command with a real PostgreSQL (with a migrated template database), a real Redis and the path of a
 * Chromium in its environment: those named by DATABASE_URL, REDIS_URL and CHROMIUM_PATH, else started here.
 *
 *   with-services jest --selectProjects integration
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { databaseUrl, execute, templateDatabase } from '../src/database/test-database.ts'
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

async function main([command, ...args]: string[]): Promise<void> {
  if (!command) throw new Error('Usage: with-services COMMAND [ARGUMENT …]')
  const account = await unprivilegedAccount()
  const folder = await createRunFolder(account)
  const chromium = await findChromium(say)
  const redis = given(process.env['REDIS_URL']) ?? (await startRedis(say))
  const postgres = given(process.env['DATABASE_URL']) ?? (await startPostgres(folder, account))
  try {
    await makeTemplate(postgres.url)
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: postgres.url, REDIS_URL: redis.url, CHROMIUM_PATH: chromium },
    })
    void stopSignal().then((signal) => child.kill(signal))
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    process.exitCode = signal ? 1 : (code ?? 1)
  } finally {
    await Promise.all([postgres.stop(), redis.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

await main(process.argv.slice(2))
