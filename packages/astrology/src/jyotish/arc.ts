/**
 * Where a longitude falls is decided in whole arcseconds.
 * Rule `whole-arcseconds-completed`: only arcseconds a graha has completed count, as the classics count degrees, so
 * 29°59′59.9″ is still in its sign; 360° is 0°. A division holds its first arcsecond and not its last edge. A
 * millionth of an arcsecond is forgiven, so that float noise (29.99999999999°) cannot hold a graha back.
 */
export const ARC_RULE = 'whole-arcseconds-completed'

const NOISE_ARCSECONDS = 1e-6

export const ARCSECONDS_PER_CIRCLE = 1_296_000
export const ARCSECONDS_PER_SIGN = 108_000

/** The remainder that is never negative. */
export const modulo = (value: number, size: number): number => ((value % size) + size) % size

/** A longitude in degrees as whole arcseconds, 0 … 1,295,999, by {@link ARC_RULE}. */
export const toArcseconds = (longitudeDeg: number): number =>
  modulo(Math.floor(longitudeDeg * 3600 + NOISE_ARCSECONDS), ARCSECONDS_PER_CIRCLE)

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
