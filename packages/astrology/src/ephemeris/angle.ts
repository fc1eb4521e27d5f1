export const degree = Math.PI / 180
export const arcsecond = degree / 3600

/** An angle in [0, 360). */
export function normalizeDegrees(angle: number): number {
  const turned = angle % 360
  const positive = turned < 0 ? turned + 360 : turned
  return positive >= 360 ? 0 : positive
}

/** The signed way from `from` to `to`, in [-180, 180). */
export function degreesBetween(from: number, to: number): number {
  return normalizeDegrees(to - from + 180) - 180
}

/** Coefficients by rising power, evaluated at `x`. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (let power = coefficients.length - 1; power >= 0; power--)
    sum = sum * x + (coefficients[power] as number)
  return sum
}
