/**
 * How long the engine's answers take, beside other libraries doing the same work.
 *
 *   node bench/bench-astrology.ts [--json]     prints a table; with --json, one JSON object on the last line
 *
 * `kundliMs` is the whole of it: the chart, sixteen vargas, Vimshottari to three levels, Yogini and Chara dasha,
 * yogas, doshas, ashtakavarga and shadbala with the birth's sunrise. `kpMs` is the chart and what KP reads from it,
 * `vratsMs` all vrats of a year. `windowsMs` is ten years of windows of one area,
 * `allWindowsMs` those of all areas, each from the birth and with the sky of the span. `importMs` is the package as it
 * is published (`npm run build`: bundled JavaScript); `importSourceMs` in the table is the TypeScript of this
 * repository, whose types Node strips at every start. A peer's `importMs` is that of its own package.
 */
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, entries } from '../scripts/package/bundle.ts'
import { computeChart, computeKundli, matchKundli, readNatal, siderealSky } from '../src/index.ts'
import { readKp } from '../src/kp/index.ts'
import { computePanchang, vratsWithin } from '../src/panchang/index.ts'
import { AREAS, findAllWindows, findWindows } from '../src/timing/index.ts'
import { importMsOf } from './import-time.ts'
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

/** Ten years that begin at the age of thirty, another birth each time. */
const timedBirth = (run: number) => ({ utcMs: momentOf(run) % Date.UTC(2000, 0, 1), ...chennai })
const tenYearsOf = ({ utcMs }: { utcMs: number }) => ({
  fromMs: utcMs + 10_957 * dayMs,
  toMs: utcMs + 14_610 * dayMs,
})
const windowsOf = (run: number): unknown => {
  const birth = timedBirth(run)
  return findWindows(birth, AREAS[run % AREAS.length] ?? 'work', tenYearsOf(birth))
}
const allWindowsOf = (run: number): unknown => {
  const birth = timedBirth(run)
  return findAllWindows(birth, tenYearsOf(birth))
}

/** A year of vrats, another each time. */
const vratsOf = (run: number): unknown => {
  const year = 1950 + (run % 100)
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  return vratsWithin({ ...chennai, zone: 'Asia/Kolkata', ...span })
}

/** The engine's entry as it is published, bundled into a folder from which its dependencies resolve. */
function publishedImportMs(): number {
  const dist = fileURLToPath(new URL('dist/', packageRoot))
  mkdirSync(dist, { recursive: true })
  const outFolder = mkdtempSync(join(dist, 'bench-'))
  try {
    bundle({ entryPoints: entries, outFolder, platform: 'neutral' })
    return importMsOf(pathToFileURL(join(outFolder, 'index.js')).href)
  } finally {
    rmSync(outFolder, { recursive: true })
  }
}

/**
 * What the series, the other tables and the texts of all languages weigh as they are shipped; the places are a file of
 * their own.
 */
function tablesKib(): number {
  const files = globSync(TABLES, { cwd: packageRoot })
  return files.reduce((sum, file) => sum + statSync(new URL(file, packageRoot)).size, 0) / 1024
}

const TABLES = [
  'src/**/generated/*.ts',
  'src/{meanings,remedies}/{tables,en,hi}/*.ts',
  'src/hindi/hinglish-words.ts',
]

const round = (value: number): number => Number(value.toPrecision(3))
const measure = (work: (run: number) => unknown): number => round(bestMillisecondsOf(work))

const ours = {
  chartMs: measure(chartOf),
  kundliMs: measure((run) => computeKundli(chartOf(run))),
  panchangMs: measure((run) => computePanchang({ date: dateOf(run), zone: 'Asia/Kolkata', ...chennai })),
  matchMs: measure((run) => matchKundli(natalOf(run), natalOf(run + 1))),
  kpMs: measure((run) => readKp(chartOf(run))),
  vratsMs: measure(vratsOf),
  windowsMs: measure(windowsOf),
  allWindowsMs: measure(allWindowsOf),
  importMs: round(publishedImportMs()),
  tablesKib: round(tablesKib()),
}
const peers = Object.fromEntries(
  Object.entries(peerWork(chennai)).map(([name, work]) => {
    const times = Object.entries(work).map(([field, once]) => [
      field,
      measure((run) => once(new Date(momentOf(run)))),
    ])
    const importMs = round(importMsOf(name, { cwd: fileURLToPath(packageRoot) }))
    return [name, { ...Object.fromEntries(times), importMs }]
  }),
)

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...ours, peers }))
else {
  const importSourceMs = round(importMsOf(new URL('src/index.ts', packageRoot).href))
  console.table({ '@astrovoice/astrology': { ...ours, importSourceMs }, ...peers })
}
