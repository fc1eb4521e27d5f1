/** Rectangular coordinates, au or au a day unless said otherwise. */
export type Vector = readonly [x: number, y: number, z: number]

/** Rows of a rotation. */
export type Matrix = readonly [Vector, Vector, Vector]

/** Position (au) and velocity (au a day). */
export type State = { readonly position: Vector; readonly velocity: Vector }

/** The speed of light. */
export const lightAuPerDay = 173.144632674

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: Vector): number => Math.sqrt(dot(a, a))
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const rotate = (m: Matrix, a: Vector): Vector => [dot(m[0], a), dot(m[1], a), dot(m[2], a)]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** The matrix that applies `second` after `first`. */
export function compose(second: Matrix, first: Matrix): Matrix {
  const row = ([a, b, c]: Vector): Vector =>
    add(add(scale(first[0], a), scale(first[1], b)), scale(first[2], c))
  return [row(second[0]), row(second[1]), row(second[2])]
}

/** Turns the axes by `angle` radians about x. */
export function aboutX(angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [[1, 0, 0], [0, c, s], [0, -s, c]] // prettier-ignore
}

/** Turns the axes by `angle` radians about z. */
export function aboutZ(angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [[c, s, 0], [-s, c, 0], [0, 0, 1]] // prettier-ignore
}

/** From spherical coordinates and their rates (radians, au, per day) to rectangular ones. */
export function stateFromSpherical(
  [longitude, latitude, radius]: Vector,
  [longitudeRate, latitudeRate, radiusRate]: Vector,
): State {
  const [cl, sl, cb, sb] = [Math.cos(longitude), Math.sin(longitude), Math.cos(latitude), Math.sin(latitude)]
  const flat = radiusRate * cb - radius * sb * latitudeRate
  return {
    position: [radius * cb * cl, radius * cb * sl, radius * sb],
    velocity: [
      flat * cl - radius * cb * sl * longitudeRate,
      flat * sl + radius * cb * cl * longitudeRate,
      radiusRate * sb + radius * cb * latitudeRate,
    ],
  }
}
