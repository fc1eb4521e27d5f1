/**
 * How long the engine's answers take, beside other libraries doing the same work.
 *
 *   node bench/bench-astrology.ts [--json]     prints a table; with --json, one JSON object on the last line
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeChart, computeKundli, matchKundli, readNatal, siderealSky } from '../src/index.ts'
import { computePanchang } from '../src/panchang/index.ts'
import { peerWork } from './peers.ts'
import { bestMillisecondsOf } from './timing.ts'

const packageRoot = new URL('..', import.meta.url)
const chennai = { latitudeDeg: 13.0878, longitudeDeg: 80.2785 }
const firstMs = Date.UTC(1950, 0, 1)
const dayMs = 86_400_000

/** Another moment each time, so that nothing is measured that was only remembered. */
const momentOf = (run: number): number => firstMs + ((run * 7_919) % 40_000) * dayMs + (run % 24) * 3_600_000
const dateOf = (run: number): string => new Date(momentOf(run)).toISOString().slice(0, 10)
const chartOf = (run: number) => computeChart({ utcMs: momentOf(run), ...chennai })

const natals = Array.from({ length: 100 }, (_, run) => readNatal(siderealSky(chartOf(run))))
const natalOf = (run: number) => natals[run % natals.length] as (typeof natals)[number]

/**
 * Loading the engine in a process of its own, without the time Node takes to start. Warm: Node's compile cache
 * (NODE_COMPILE_CACHE) holds the stripped modules, as on any start but the first.
 */
function importMs(cacheFolder: string | undefined): number {
  const entry = new URL('src/index.ts', packageRoot).href
  const script = `const start = performance.now(); await import('${entry}'); console.log(performance.now() - start)`
  const env = { ...process.env, NODE_COMPILE_CACHE: cacheFolder }
  const options = { encoding: 'utf8', env } as const
  const runs = Array.from({ length: 6 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)),
  )
  return Math.min(...runs)
}

function warmImportMs(): number {
  const folder = mkdtempSync(join(tmpdir(), 'astrology-bench-'))
  try {
    return importMs(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the series and the other tables weigh as they are shipped; the places are a file of their own. */
function tablesKib(): number {
  const files = globSync('src/**/generated/*.ts', { cwd: packageRoot })
  return files.reduce((sum, file) => sum + statSync(new URL(file, packageRoot)).size, 0) / 1024
}

const round = (value: number): number => Number(value.toPrecision(3))
const results = {
  chartMs: round(bestMillisecondsOf(chartOf)),
  kundliMs: round(bestMillisecondsOf((run) => computeKundli(chartOf(run)))),
  panchangMs: round(
    bestMillisecondsOf((run) => computePanchang({ date: dateOf(run), zone: 'Asia/Kolkata', ...chennai })),
  ),
  matchMs: round(bestMillisecondsOf((run) => matchKundli(natalOf(run), natalOf(run + 1)))),
  importMs: round(warmImportMs()),
  importColdMs: round(importMs(undefined)),
  tablesKib: round(tablesKib()),
  peers: Object.fromEntries(
    Object.entries(peerWork(chennai)).map(([name, work]) => [
      name,
      round(bestMillisecondsOf((run) => work(new Date(momentOf(run))))),
    ]),
  ),
}

if (!process.argv.includes('--json')) console.table(results.peers)
console.log(JSON.stringify(results))
