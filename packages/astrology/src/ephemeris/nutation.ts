import { arcsecond } from './angle.ts'
import { lunisolarTerms } from './nutation-terms.ts'

/** How the true equinox and obliquity swing about the mean ones, in radians and radians a century. */
export type Nutation = {
  readonly longitude: number
  readonly obliquity: number
  readonly longitudeRate: number
}

/** Mean elements of the Moon and the Sun (Simon et al. 1994): arcseconds at J2000 and a century's worth. */
const delaunayArguments = [
  [485868.249036, 1717915923.2178], // l, the Moon's mean anomaly
  [1287104.79305, 129596581.0481], // l', the Sun's mean anomaly
  [335779.526232, 1739527262.8478], // F, the Moon from its node
  [1072260.70369, 1602961601.209], // D, the Moon from the Sun
  [450160.398036, -6962890.5431], // Ω, the Moon's mean node
] as const

/** What the planets add to the luni-solar model, on average: -0.135 and 0.388 milliarcseconds. */
const planetaryOffset = { longitude: -0.000135, obliquity: 0.000388 }

/**
 * Nutation by the largest luni-solar terms of IAU 2000B (McCarthy & Luzum 2003): those of 0.0005″ and more,
 * which leaves an error of some 0.002″.
 */
export function nutation(centuries: number): Nutation {
  const angles = delaunayArguments.map(
    ([atJ2000, rate]) => ((atJ2000 + rate * centuries) % 1_296_000) * arcsecond,
  )
  const [l = 0, lp = 0, f = 0, d = 0, om = 0] = angles
  const [lRate, lpRate, fRate, dRate, omRate] = delaunayArguments.map(([, rate]) => rate * arcsecond) as [
    number,
    number,
    number,
    number,
    number,
  ]
  let longitude = 0
  let obliquity = 0
  let longitudeRate = 0
  for (const [nl, nlp, nf, nd, nom, ps, pst, pc, ec, ect, es] of lunisolarTerms) {
    const argument = nl * l + nlp * lp + nf * f + nd * d + nom * om
    const argumentRate = nl * lRate + nlp * lpRate + nf * fRate + nd * dRate + nom * omRate
    const sine = Math.sin(argument)
    const cosine = Math.cos(argument)
    longitude += (ps + pst * centuries) * sine + pc * cosine
    obliquity += (ec + ect * centuries) * cosine + es * sine
    longitudeRate += argumentRate * (ps * cosine - pc * sine)
  }
  return {
    longitude: (longitude / 1e7 + planetaryOffset.longitude) * arcsecond,
    obliquity: (obliquity / 1e7 + planetaryOffset.obliquity) * arcsecond,
    longitudeRate: (longitudeRate / 1e7) * arcsecond,
  }
}
