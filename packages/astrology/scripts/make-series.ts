/**
 * Writes src/ephemeris/generated: the series of the planets and the Moon, and Pluto's polynomials.
 *
 *   pip download --no-deps de423==2010.1 && tar xzf de423-2010.1.tar.gz
 *   node scripts/make-series.ts de423-2010.1/de423
 *
 * Sources: npm `astronomia` (MIT: VSOP87B of Bretagnon & Francou 1988, ELP-MPP02 of Chapront & Francou 2003,
 * Delta-T); PyPI `de423` (MIT; JPL's ephemeris is in the public domain), towards which VSOP87 is corrected; Pluto
 * is integrated from one state of JPL Horizons under the pull of the planets, which are read from the files that
 * this command wrote before.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import data from 'astronomia/data'
import deltaT from 'astronomia/data/deltat'
import { j2000 } from '../src/ephemeris/time-scales.ts'
import { chebyshevFit } from './series/chebyshev-fit.ts'
import { integratePluto } from './series/pluto-orbit.ts'
import { yearlyDeltaT } from './series/yearly-delta-t.ts'
import { readJplEphemeris } from './series/jpl-ephemeris.ts'
import { packElp, packVsop } from './series/pack.ts'
import { packCorrection } from './series/pack-correction.ts'

const outputFolder = new URL('../src/ephemeris/generated/', import.meta.url)
const arcsec = Math.PI / 180 / 3600

/** What a dropped term may be worth, in heliocentric arcseconds: finer where the Earth comes close. */
const planetCutArcsec = {
  mercury: 0.003,
  venus: 0.0015,
  earth: 0.001,
  mars: 0.002,
  jupiter: 0.003,
  saturn: 0.003,
  uranus: 0.01,
  neptune: 0.01,
}
const meanDistanceAu = {
  mercury: 0.387,
  venus: 0.723,
  earth: 1,
  mars: 1.524,
  jupiter: 5.203,
  saturn: 9.537,
  uranus: 19.19,
  neptune: 30.07,
}
/** Chebyshev coefficients every ten years: more for the outer planets, whose errors decide slow ingresses. */
const correctionDegree = {
  mercury: 6,
  venus: 8,
  earth: 10,
  mars: 20,
  jupiter: 20,
  saturn: 20,
  uranus: 16,
  neptune: 16,
}
/** Latitude is finer than longitude: the true node hangs on its rate, divided by the orbit's small slope. */
const moonCutArcsec = { longitude: 0.003, latitude: 0.0006, distance: 0.003 }
const moonDistanceKm = 384_400

const firstYear = 1800
const lastYear = 2101
const segmentDays = 3652.5
const startDaysFromJ2000 = (firstYear - 2000) * 365.25 - 1
const segments = Math.ceil(((lastYear - firstYear) * 365.25) / segmentDays)
const plutoDegree = 12

function write(name: string, typeImport: string, body: string): void {
  const header = `// Made by \`node scripts/make-series.ts\`; do not edit.\n`
  const text = `${header}${typeImport}\n${body}\n`
  writeFileSync(new URL(`${name}.ts`, outputFolder), text)
  console.log(`${name}: ${(text.length / 1024).toFixed(1)} KiB`)
}

function writePlanet(name: keyof typeof planetCutArcsec): void {
  const series = data[`vsop87B${name}`]
  const angleCut = planetCutArcsec[name] * arcsec
  const groups = [
    packVsop(series.L, angleCut),
    packVsop(series.B, angleCut),
    packVsop(series.R, angleCut * meanDistanceAu[name]),
  ]
  const correction = packCorrection(groups, (jd) => jplPlace(name, jd), {
    startDaysFromJ2000,
    segments,
    degree: correctionDegree[name],
    meanDistanceAu: meanDistanceAu[name],
  })
  write(
    name,
    `import type { PackedTheory } from '../packed-theory.ts'\n`,
    `export const ${name}Theory: PackedTheory = ${JSON.stringify({ series: groups, correction })}`,
  )
}

function writeMoon(): void {
  const series = data.elpMppDe
  const groups = [
    packElp(series.L, moonCutArcsec.longitude, arcsec),
    packElp(series.B, moonCutArcsec.latitude, arcsec),
    packElp(series.R, moonCutArcsec.distance * arcsec * moonDistanceKm, 1),
  ]
  write(
    'moon',
    `import type { PackedSeries } from '../packed-series.ts'\n`,
    `/** Mean longitude W1 of ELP-MPP02: radians by powers of Julian centuries. */
export const moonMeanLongitude: readonly number[] = ${JSON.stringify(series.W1)}

export const moonSeries: PackedSeries = ${JSON.stringify(groups)}`,
  )
}

function writePluto(): void {
  const orbit = integratePluto(
    j2000 + startDaysFromJ2000,
    j2000 + startDaysFromJ2000 + segments * segmentDays,
  )
  const pieces = Array.from({ length: segments }, (_, index) => {
    const from = startDaysFromJ2000 + index * segmentDays
    const sample = (days: number) => orbit(j2000 + days)
    return chebyshevFit(sample, { from, to: from + segmentDays, degree: plutoDegree })
  })
  const coefficients = pieces.flat(2).map((value) => Number(value.toFixed(9)))
  write(
    'pluto',
    '',
    `/** Chebyshev coefficients of Pluto's heliocentric x, y, z (au, mean equator and equinox of J2000). */
export const plutoPolynomials = {
  startDaysFromJ2000: ${startDaysFromJ2000},
  segmentDays: ${segmentDays},
  coefficientsPerAxis: ${plutoDegree + 1},
  coefficients: ${JSON.stringify(coefficients)} as readonly number[],
}`,
  )
}

function writeDeltaT(): void {
  write(
    'delta-t',
    '',
    `/** TT - UT1 in seconds on 1 January of each year: Morrison et al. (2021) to 1954, then USNO and IERS. */
export const observedDeltaT = {
  fromYear: ${firstYear},
  seconds: ${JSON.stringify(yearlyDeltaT(deltaT, firstYear))} as readonly number[],
}`,
  )
}

const [jplFolder] = process.argv.slice(2)
if (jplFolder === undefined) throw new Error('Name the folder of the unpacked package de423 2010.1.')
const jplPlace = readJplEphemeris(jplFolder)
mkdirSync(outputFolder, { recursive: true })
for (const name of Object.keys(planetCutArcsec)) writePlanet(name as keyof typeof planetCutArcsec)
writeMoon()
writePluto()
writeDeltaT()
