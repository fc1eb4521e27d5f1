/**
 * Where a longitude falls is decided in whole arcseconds.
 * Rule `nearest-arcsecond-half-up`: a longitude is rounded to the nearest arcsecond, halves up, and 360° is 0°.
 * A division then holds its first arcsecond and not its last edge, and float noise (29.999999999°) cannot
 * put a graha into the wrong sign.
 */
export const ARC_RULE = 'nearest-arcsecond-half-up'

export const ARCSECONDS_PER_CIRCLE = 1_296_000
export const ARCSECONDS_PER_SIGN = 108_000

/** The remainder that is never negative. */
export const modulo = (value: number, size: number): number => ((value % size) + size) % size

/** A longitude in degrees as whole arcseconds, 0 … 1,295,999, by {@link ARC_RULE}. */
export const toArcseconds = (longitudeDeg: number): number =>
  modulo(Math.floor(longitudeDeg * 3600 + 0.5), ARCSECONDS_PER_CIRCLE)

/** Which of `parts` equal divisions of a span holds an arcsecond, 0-based; exact for divisors like 7 and 11. */
export const divisionOf = (arcseconds: number, parts: number, span: number): number =>
  Math.floor((arcseconds * parts) / span)

/** The way from one longitude forward to another, 0 ≤ d < 360 degrees. */
export const forwardArc = (fromDeg: number, toDeg: number): number => modulo(toDeg - fromDeg, 360)

/** The shorter arc between two longitudes, 0 … 180 degrees. */
export const separation = (aDeg: number, bDeg: number): number => {
  const arc = forwardArc(aDeg, bDeg)
  return arc > 180 ? 360 - arc : arc
}

/** Item `index` of a list that is read round and round. */
export const cyclic = <T>(list: readonly T[], index: number): T => list[modulo(index, list.length)] as T

/** The house, 1 … 12, of one sign counted from another, both included. */
export const houseFrom = (fromSignIndex: number, signIndex: number): number =>
  modulo(signIndex - fromSignIndex, 12) + 1
