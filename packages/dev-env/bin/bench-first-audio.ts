#!/usr/bin/env node
/**
 * How long callers wait from the end of speech to the first audio of the answer, with everything running on this
 * machine. Asks spoken questions of every kind and prints where the time goes.
 *
 *   npm run -s bench:first-audio -- [--json] [--max-p95=700]
 *
 * With --json the last line is one JSON object. Fails when the 95th percentile is over --max-p95, in milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askQuestions } from '../src/first-audio/ask-questions.ts'
import { describe, summarise } from '../src/first-audio/summarise.ts'
import { startService } from '../src/stack/service.ts'
import { startStack } from '../src/stack/start-stack.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, 'max-p95': { type: 'string' } },
})
const maxMs = values['max-p95'] === undefined ? Infinity : Number(values['max-p95'])
const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  await using cleanup = new AsyncDisposableStack()
  const traceFolder = await mkdtemp(join(tmpdir(), 'first-audio-'))
  cleanup.defer(() => rm(traceFolder, { recursive: true }))
  const warnings: string[] = []
  const stack = cleanup.use(
    await startStack({
      say,
      onLog: (service, line) => {
        if (!/"level":"(info|debug|trace)"/.test(line)) warnings.push(`${service}: ${line}`)
      },
      start: (name, settings, onLine) =>
        startService(name, name === 'gateway' ? { ...settings, CALL_TRACE: traceFolder } : settings, onLine),
    }),
  )
  const { api: apiUrl, gateway: gatewayUrl, 'realtime-local': speechUrl } = stack.urls
  const died = stack.firstDeath.then(({ message }) => {
    throw new Error(`a service ended: ${message}`)
  })
  try {
    const waits = await Promise.race([askQuestions({ apiUrl, gatewayUrl, speechUrl, traceFolder }), died])
    describe(waits).forEach(say)
    const summary = summarise(waits)
    if (values.json) say(JSON.stringify(summary))
    if (!(summary.firstAudioMs.p95 <= maxMs)) throw new Error(`the 95th percentile is over ${maxMs} ms`)
  } catch (error) {
    warnings.slice(-20).forEach((line) => process.stderr.write(`${line}\n`))
    throw error
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`The bench failed: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
