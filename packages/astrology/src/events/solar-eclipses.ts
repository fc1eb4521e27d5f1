import { degree } from '../ephemeris/angle.ts'
import { utcMsFromJdTt } from '../ephemeris/time-scales.ts'
import { dot, length, scale, subtract } from '../ephemeris/vector.ts'
import type { Vector } from '../ephemeris/vector.ts'
import type { Position } from '../sky/apparent-position.ts'
import { earthRadiusAu, moonRadiusAu, moonValleyRadiusAu, sunRadiusAu } from '../ephemeris/disc.ts'
import { spanInTt } from './span.ts'
import type { Span } from './span.ts'
import { minNear, sunAndMoon, syzygies } from './syzygies.ts'

export type SolarEclipse = {
  readonly kind: 'total' | 'annular' | 'hybrid' | 'partial'
  /** Greatest eclipse, UTC milliseconds. */
  readonly greatestMs: number
  /** How far the shadow's axis passes from the Earth's centre, Earth radii, positive north. */
  readonly gamma: number
  /** At greatest eclipse: the share of the Sun's diameter covered, or the ratio of diameters when central. */
  readonly magnitude: number
}

/** The Earth's radius where the shadow grazes it, Earth radii (Meeus, Astronomical Algorithms 54). */
const limb = 0.9972

/** Every solar eclipse, seen from anywhere, whose new Moon falls in a span. */
export function solarEclipses(span: Span): SolarEclipse[] {
  const { from, to } = spanInTt(span)
  return [...syzygies(0, from, to)].flatMap((newMoon) => solarEclipseNear(newMoon) ?? [])
}

function solarEclipseNear(newMoon: number): SolarEclipse | undefined {
  const greatest = minNear((jd) => Math.abs(shadowAt(jd).gamma), newMoon)
  const { gamma, radiusAt } = shadowAt(greatest)
  const off = Math.abs(gamma)
  const grazing = radiusAt(0)
  if (off >= limb + grazing.penumbra) return undefined

  const base = { greatestMs: utcMsFromJdTt(greatest), gamma }
  if (off >= limb) {
    const covered = (limb + grazing.penumbra - off) / (grazing.penumbra + grazing.umbra)
    const touches = off < limb + Math.abs(grazing.umbra)
    return {
      ...base,
      kind: touches ? (grazing.umbra < 0 ? 'total' : 'annular') : 'partial',
      magnitude: covered,
    }
  }
  const nearest = radiusAt(Math.sqrt(1 - off * off))
  const kind = nearest.umbra > 0 ? 'annular' : grazing.umbra > 0 ? 'hybrid' : 'total'
  return { ...base, kind, magnitude: (nearest.penumbra - nearest.umbra) / (nearest.penumbra + nearest.umbra) }
}

type Shadow = {
  readonly gamma: number
  /** Radii of the cones, Earth radii, `height` above the plane through the Earth's centre; umbra < 0 is total. */
  readonly radiusAt: (height: number) => { penumbra: number; umbra: number }
}

/** Bessel's shadow: Explanatory Supplement to the Astronomical Almanac (1992), 8.32. */
function shadowAt(jdTt: number): Shadow {
  const { sun, moon } = sunAndMoon(jdTt)
  const [sunAt, moonAt] = [rectangular(sun), rectangular(moon)]
  const apart = subtract(sunAt, moonAt)
  const axis = scale(apart, 1 / length(apart))
  const height = dot(moonAt, axis) / earthRadiusAu
  const foot = subtract(moonAt, scale(axis, dot(moonAt, axis)))

  const distance = length(apart) / earthRadiusAu
  const [sunRadius, moonRadius] = [sunRadiusAu / earthRadiusAu, moonRadiusAu / earthRadiusAu]
  const valleyRadius = moonValleyRadiusAu / earthRadiusAu
  const outer = Math.asin((sunRadius + moonRadius) / distance)
  const inner = Math.asin((sunRadius - valleyRadius) / distance)
  return {
    gamma: (Math.sign(foot[2]) * length(foot)) / earthRadiusAu,
    radiusAt: (above) => ({
      penumbra: (height - above + moonRadius / Math.sin(outer)) * Math.tan(outer),
      umbra: (height - above - valleyRadius / Math.sin(inner)) * Math.tan(inner),
    }),
  }
}

function rectangular({ longitudeDeg, latitudeDeg, distanceAu }: Position): Vector {
  const [longitude, latitude] = [longitudeDeg * degree, latitudeDeg * degree]
  const flat = distanceAu * Math.cos(latitude)
  return [flat * Math.cos(longitude), flat * Math.sin(longitude), distanceAu * Math.sin(latitude)]
}
