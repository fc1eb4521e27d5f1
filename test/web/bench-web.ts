#!/usr/bin/env node
/**
 * What a caller waits for who opens the web app for the first time: on a slow phone and a slow network, in Chromium.
 * Exports the app, starts everything, and prints the medians and each library's share of the first script.
 *
 *   npm run -s bench:web -- [--json] [--runs=3]
 *
 * With --json the last line is one JSON object. Times depend on the machine: nothing fails by them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startService, startStack } from '@astrovoice/dev-env/stack'
import { exportApp, readShares } from './export-app.ts'
import { measureFirstLoad, openSlowBrowser, type FirstLoad } from './first-load.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
})
const bars = { firstPaintMs: 1500, interactiveMs: 4500, scriptBytes: 360_000 }
const print = (line: string) => void process.stdout.write(`${line}\n`)
const say = (line: string) => void process.stderr.write(`${line}\n`)

await using cleanup = new AsyncDisposableStack()
const folder = await mkdtemp(join(tmpdir(), 'bench-web-'))
cleanup.defer(() => rm(folder, { recursive: true, force: true }))
say('exporting the app')
await exportApp(folder)
const stack = cleanup.use(
  await startStack({
    say,
    onLog: () => undefined,
    start: (name, settings, onLine) =>
      startService(name, name === 'api' ? { ...settings, WEB_ROOT: folder } : settings, onLine),
  }),
)
const browser = await openSlowBrowser()
cleanup.defer(() => browser.close())

const loads: FirstLoad[] = []
for (let run = 0; run < Number(values.runs); run++) {
  loads.push(await measureFirstLoad(stack, browser, `+9198111112${String(run).padStart(2, '0')}`))
}
const medianOf = (read: (load: FirstLoad) => number) => {
  const sorted = loads.map(read).toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN)
}
const shares = await readShares(folder)
const total = shares.reduce((sum, { bytes }) => sum + bytes, 0)
const libraries = shares.map(({ library, bytes }) => ({
  library,
  bytes,
  percent: Number(((100 * bytes) / total).toFixed(1)),
}))
const result = {
  runs: loads.length,
  firstPaintMs: medianOf((load) => load.firstPaintMs),
  interactiveMs: medianOf((load) => load.interactiveMs),
  firstScreenScriptBytes: medianOf((load) => load.scriptBytes.firstScreen),
  beforeCallScriptBytes: medianOf((load) => load.scriptBytes.beforeCall),
  bars,
  firstScript: { bytes: total, libraries },
}
print(`first paint          ${result.firstPaintMs} ms (bar ${bars.firstPaintMs})`)
print(`interactive          ${result.interactiveMs} ms (bar ${bars.interactiveMs})`)
print(`script, first screen ${result.firstScreenScriptBytes} bytes as sent`)
print(`script, before call  ${result.beforeCallScriptBytes} bytes as sent (bar ${bars.scriptBytes})`)
print('')
for (const { library, bytes, percent } of libraries.slice(0, 40)) {
  print(`${String(bytes).padStart(8)} ${String(percent).padStart(5)} %  ${library}`)
}
if (values.json) print(JSON.stringify(result))
