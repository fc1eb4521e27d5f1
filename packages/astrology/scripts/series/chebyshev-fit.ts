/** Chebyshev coefficients of a vector function on [from, to], one list per axis, by interpolation at the nodes. */
export function chebyshevFit(
  sample: (x: number) => readonly number[],
  { from, to, degree }: { from: number; to: number; degree: number },
): number[][] {
  const count = degree + 1
  const angles = Array.from({ length: count }, (_, k) => (Math.PI * (k + 0.5)) / count)
  const values = angles.map((angle) => sample((from + to) / 2 + ((to - from) / 2) * Math.cos(angle)))
  const axes = values[0]?.length ?? 0
  return Array.from({ length: axes }, (_, axis) =>
    Array.from({ length: count }, (_, order) => {
      const sum = angles.reduce(
        (total, angle, k) => total + (values[k]?.[axis] ?? 0) * Math.cos(order * angle),
        0,
      )
      return ((order === 0 ? 1 : 2) / count) * sum
    }),
  )
}
