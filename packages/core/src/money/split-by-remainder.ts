import { assertPaise } from './paise.ts'

/**
 * Splits an amount by weights into integers that add up to it, by the method of largest remainders (Hamilton's, as for
 * seats of a parliament): each gets its share rounded down, and those with the largest rest one more. Of equal rests
 * the earlier counts. All weights 0: every share is 0, and so must the amount be.
 */
export function splitByRemainder(amountPaise: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) {
    if (amountPaise !== 0) throw new RangeError('An amount cannot be split over nothing.')
    return weights.map(() => 0)
  }
  const exact = weights.map((weight) => BigInt(assertPaise(amountPaise)) * BigInt(assertPaise(weight)))
  const shares = exact.map((product) => Number(product / BigInt(total)))
  const left = amountPaise - shares.reduce((sum, share) => sum + share, 0)
  const byRest = exact
    .map((product, i) => ({ rest: product % BigInt(total), i }))
    .toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1))
  for (const { i } of byRest.slice(0, left)) shares[i]! += 1
  return shares
}
