import { kmPerAu } from './moon.ts'

/** Equatorial radius of the Earth (IERS 2010). */
export const earthRadiusAu = 6_378.1366 / kmPerAu
/** The Sun's radius: 696,000 km (IAU 1976), which the eclipse canons keep. */
export const sunRadiusAu = 696_000 / kmPerAu
/** The Moon's mean radius, 0.2725076 of the Earth's (IAU 1982). */
export const moonRadiusAu = 0.2725076 * earthRadiusAu
/** The Moon's radius at the bottom of its limb's valleys, for total and annular eclipses: 0.2722810. */
export const moonValleyRadiusAu = 0.272281 * earthRadiusAu
