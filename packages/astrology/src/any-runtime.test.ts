import { describe, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'

const require = createRequire(import.meta.url)
const entry = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** One script for a browser or a phone, with everything it imports. */
function bundled(source: string): string {
  const built = buildSync({
    stdin: { contents: source, resolveDir: entry('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'answer',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'error',
  })
  return built.outputFiles[0]!.text
}

/** Runs the bundled engine where there is nothing but the language: no process, Buffer, atob, TextDecoder, URL. */
function runBare(source: string): unknown {
  const context = createContext(Object.create(null) as object)
  const text = runInContext(`${bundled(source)}; JSON.stringify(answer)`, context, {
    timeout: 60_000,
  })
  return JSON.parse(text as string)
}

describe('the engine, bundled for a browser, runs where there is nothing but JavaScript', () => {
  test('a chart, its kundli and its drawing', () => {
    const answer = runBare(`
      import { computeChart, computeKundli, drawnChartOf, drawNorthIndian } from './index.ts'
      const chart = computeChart({ utcMs: 849935040000, latitudeDeg: 13.0878, longitudeDeg: 80.2785 })
      const kundli = computeKundli(chart)
      export const moonDeg = chart.tropical.moon
      export const nakshatra = kundli.natal.grahas.moon.nakshatra
      export const drawing = drawNorthIndian(drawnChartOf(kundli.natal, 'Chart', true), 'light', 'en').slice(0, 4)
    `)
    // Swiss Ephemeris 2.10.03: the Moon at 210.773651 tropical, 186.959295 by Lahiri, in Swati.
    expect(answer).toEqual({ moonDeg: expect.closeTo(210.773651, 3), nakshatra: 'swati', drawing: '<svg' })
  })

  test('a panchang and a civil time, with the zones of the language itself', () => {
    const answer = runBare(`
      import { computePanchang } from './panchang/index.ts'
      import { civilTimeToUtc } from './time-place/index.ts'
      const place = { latitudeDeg: 28.61, longitudeDeg: 77.21 }
      const panchang = computePanchang({ date: '2026-04-16', zone: 'Asia/Kolkata', ...place })
      export const sunriseMinute = Math.round(panchang.sunriseMs / 60_000)
      export const { utcMs } = civilTimeToUtc({ date: '1990-05-15', time: '10:30', zone: 'Asia/Kolkata', ...place })
    `)
    // Drik Panchang: sunrise in Delhi 2026-04-16 05:55 IST.
    const sunriseMinute = Date.UTC(2026, 3, 16, 0, 25) / 60_000
    expect(answer).toEqual({ sunriseMinute, utcMs: Date.UTC(1990, 4, 15, 5) })
  })

  test('windows of an area', () => {
    const answer = runBare(`
      import { findWindows } from './timing/index.ts'
      const birth = { utcMs: 849935040000, latitudeDeg: 13.0878, longitudeDeg: 80.2785 }
      const span = { fromMs: ${Date.UTC(2026, 0, 1)}, toMs: ${Date.UTC(2036, 0, 1)} }
      const { windows, promise } = findWindows(birth, 'money', span)
      export const areInOrder = windows.every(({ toUtcMs }, i) => toUtcMs <= (windows[i + 1] ?? { fromUtcMs: Infinity }).fromUtcMs)
      export const count = windows.length
      export const isJudged = ['strong', 'fair', 'weak'].includes(promise.strength)
    `)
    expect(answer).toEqual({ areInOrder: true, count: expect.any(Number), isJudged: true })
    expect((answer as { count: number }).count).toBeGreaterThan(0)
  })
})

/** What `hermes-compiler` calls the folder of each system. */
const hermesFolders: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux64-bin',
  darwin: 'osx-bin',
  win32: 'win64-bin',
}

test.each([
  'index',
  'panchang/index',
  'timing/index',
  'day/index',
  'western/index',
  'places/index',
  'meanings/index',
  'remedies/index',
])('Hermes, the engine of React Native, compiles %s', (name) => {
  const compilerFolder = dirname(require.resolve('hermes-compiler/package.json'))
  const compiler = join(compilerFolder, 'hermesc', hermesFolders[process.platform] ?? '', 'hermesc')
  const folder = mkdtempSync(join(tmpdir(), 'hermes-'))
  try {
    const script = join(folder, 'script.js')
    writeFileSync(script, bundled(`export * from './${name}.ts'`))
    execFileSync(compiler, ['-w', '-O', '-emit-binary', '-out', join(folder, 'script.hbc'), script])
    // The magic of Hermes bytecode.
    expect(readFileSync(join(folder, 'script.hbc')).readBigUInt64LE(0)).toBe(0x1f1903c103bc1fc6n)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
