import { polynomial } from './angle.ts'
import { evaluateSeries } from './evaluate-series.ts'
import { moonMeanLongitude, moonSeries } from './generated/moon.ts'
import { eclipticToEquator } from './heliocentric.ts'
import { unpackSeries } from './packed-series.ts'
import type { Series } from './packed-series.ts'
import { centuriesFromJ2000, daysPerCentury } from './time-scales.ts'
import { compose, rotate, stateFromSpherical } from './vector.ts'
import type { Matrix, State } from './vector.ts'

export const kmPerAu = 149_597_870.7

let unpacked: Series | undefined

const meanLongitudeRate = moonMeanLongitude.slice(1).map((coefficient, index) => coefficient * (index + 1))

/** Where the Moon is and how it moves about the Earth: au, au a day, mean equator and equinox of J2000. ELP-MPP02. */
export function moonState(jdTt: number): State {
  unpacked ??= unpackSeries(moonSeries)
  const t = centuriesFromJ2000(jdTt)
  const { values, rates } = evaluateSeries(unpacked, t)
  const { position, velocity } = stateFromSpherical(
    [values[0] + polynomial(t, moonMeanLongitude), values[1], values[2] / kmPerAu],
    [
      (rates[0] + polynomial(t, meanLongitudeRate)) / daysPerCentury,
      rates[1] / daysPerCentury,
      rates[2] / kmPerAu / daysPerCentury,
    ],
  )
  const toEquator = compose(eclipticToEquator, lunarFrame(t))
  return { position: rotate(toEquator, position), velocity: rotate(toEquator, velocity) }
}

/** ELP's moving ecliptic and departure point to the ecliptic of J2000 (Laskar 1986, as in Chapront & Francou 2003). */
function lunarFrame(t: number): Matrix {
  const p = polynomial(t, [0, 0.10180391e-4, 0.47020439e-6, -0.5417367e-9, -0.2507948e-11, 0.463486e-14])
  const q = polynomial(t, [0, -0.113469002e-3, 0.12372674e-6, 0.1265417e-8, -0.1371808e-11, -0.320334e-14])
  const r = 2 * Math.sqrt(1 - p * p - q * q)
  return [
    [1 - 2 * p * p, 2 * p * q, p * r],
    [2 * p * q, 1 - 2 * q * q, -q * r],
    [-p * r, q * r, 1 - 2 * p * p - 2 * q * q],
  ]
}
