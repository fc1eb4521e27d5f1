#!/usr/bin/env node
/**
 * Runs our adapters of AWS against moto and ministack, each where it is right. Prints one line a row: what held, what
 * differs by a fault of the emulator, what failed, and what neither emulates. Ends with 1 when a row failed.
 * `make check-aws` runs it.
 *
 *   check-aws PYTHON_FOLDER [--json]
 *
 *   --json   the last line is the summary as JSON
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { takeFreePorts } from '@astrovoice/dev-env/processes'
import { eachResource } from '../../src/assembly/rules/each-resource.ts'
import { synthesizeOnce } from '../../src/assembly/synthesize-once.ts'
import { emulatedEnv } from '../src/emulated-env.ts'
import { startMinistack } from '../src/ministack.ts'
import { startMoto } from '../src/moto.ts'
import { differences, notEmulated } from '../src/rows/differences.ts'
import { judgeRows, type Verdict } from '../src/rows/judge-rows.ts'
import { runRows } from '../src/rows/run-rows.ts'

const { values: told, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const programs = join(resolve(positionals[0] ?? ''), 'bin')
const region = 'ap-south-1'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** The template file of production’s user pool. */
async function findPoolTemplate(): Promise<string> {
  const stacks = await synthesizeOnce('production')
  const identity = stacks.find((stack) => eachResource([stack], 'AWS::Cognito::UserPool').length > 0)
  if (!identity) throw new Error('no stack of production has a user pool')
  return identity.templateFile
}

async function main(): Promise<void> {
  await using cleanup = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-aws-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const template = await findPoolTemplate()
  const ports = await takeFreePorts('moto', 'ministack')
  const moto = await startMoto(join(programs, 'moto_server'), ports.moto, process.env)
  cleanup.defer(() => moto.stop())
  const program = join(programs, 'ministack')
  const ministack = await startMinistack({ program, port: ports.ministack, folder, env: process.env })
  cleanup.defer(() => ministack.stop())

  // Without the address for all services: adapters have to take the one of their settings.
  const { AWS_ENDPOINT_URL: _, ...env } = emulatedEnv(process.env, moto.url, region)
  const urls = { MOTO_URL: moto.url, MINISTACK_URL: ministack.url, USER_POOL_TEMPLATE: template }
  const rows = judgeRows(await runRows(folder, { ...env, ...urls }), differences)

  for (const { name, verdict, reason } of rows) {
    say(`${verdict.padEnd(14)}${name}${reason === null ? '' : `\n        ${reason}`}`)
  }
  for (const { what, reason } of notEmulated) say(`not emulated  ${what}\n        ${reason}`)
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  const [held, differ, failed] = [count('held'), count('differs'), count('failed')]
  const summary = { rows: rows.length, held, differ, failed, notEmulated: notEmulated.length }
  say(told.json ? JSON.stringify(summary) : `${held} of ${rows.length} rows held, ${differ} differ`)
  if (failed > 0 || held === 0) process.exitCode = 1
}

await main()
