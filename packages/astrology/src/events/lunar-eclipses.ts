import { degree } from '../ephemeris/angle.ts'
import { utcMsFromJdTt } from '../ephemeris/time-scales.ts'
import { earthRadiusAu, moonRadiusAu, sunRadiusAu } from '../ephemeris/disc.ts'
import { spanInTt } from './span.ts'
import type { Span } from './span.ts'
import { minNear, sunAndMoon, syzygies } from './syzygies.ts'

export type LunarEclipse = {
  readonly kind: 'total' | 'partial' | 'penumbral'
  /** Greatest eclipse, UTC milliseconds. */
  readonly greatestMs: number
  /** The share of the Moon's diameter in the umbra; above 1 in a total eclipse, below 0 in a penumbral one. */
  readonly umbralMagnitude: number
  readonly penumbralMagnitude: number
}

/** Every lunar eclipse whose full Moon falls in a span. */
export function lunarEclipses(span: Span): LunarEclipse[] {
  const { from, to } = spanInTt(span)
  return [...syzygies(180, from, to)].flatMap((fullMoon) => lunarEclipseNear(fullMoon) ?? [])
}

/** The Earth's air widens its shadow: Danjon's way, a hundredth on the Moon's parallax (Espenak & Meeus 2009). */
function lunarEclipseNear(fullMoon: number): LunarEclipse | undefined {
  const greatest = minNear(distanceFromShadowAxis, fullMoon)
  const { sun, moon } = sunAndMoon(greatest)
  const moonRadius = Math.asin(moonRadiusAu / moon.distanceAu)
  const sunRadius = Math.asin(sunRadiusAu / sun.distanceAu)
  const shadowRadius = (1.01 * earthRadiusAu) / moon.distanceAu + earthRadiusAu / sun.distanceAu
  const distance = distanceFromShadowAxis(greatest)
  const magnitude = (shadow: number): number => (shadow + moonRadius - distance) / (2 * moonRadius)

  const penumbralMagnitude = magnitude(shadowRadius + sunRadius)
  if (penumbralMagnitude <= 0) return undefined
  const umbralMagnitude = magnitude(shadowRadius - sunRadius)
  const kind = umbralMagnitude >= 1 ? 'total' : umbralMagnitude > 0 ? 'partial' : 'penumbral'
  return { kind, greatestMs: utcMsFromJdTt(greatest), umbralMagnitude, penumbralMagnitude }
}

/** Radians between the Moon's centre and the point opposite the Sun. */
function distanceFromShadowAxis(jdTt: number): number {
  const { sun, moon } = sunAndMoon(jdTt)
  const sine = (deg: number): number => Math.sin((deg * degree) / 2) ** 2
  const across = sine(moon.longitudeDeg - sun.longitudeDeg - 180)
  const latitudes = Math.cos(moon.latitudeDeg * degree) * Math.cos(sun.latitudeDeg * degree)
  return 2 * Math.asin(Math.sqrt(sine(moon.latitudeDeg + sun.latitudeDeg) + latitudes * across))
}
