/** A function of time that crosses zero where something happens. */
export type Signal = (jd: number) => number

/**
 * Narrows [from, to], where the signal changes sign, to `toleranceDays` (default a tenth of a second) by Ridders'
 * method: as sure as halving, and nearly as fast as Newton.
 */
export function refineCrossing(signal: Signal, from: number, to: number, toleranceDays = 1e-6): number {
  let [low, high] = [from, to]
  let [atLow, atHigh] = [signal(low), signal(high)]
  let best = Number.NaN
  while (high - low > toleranceDays) {
    const middle = (low + high) / 2
    const atMiddle = signal(middle)
    const root = Math.sqrt(atMiddle * atMiddle - atLow * atHigh)
    if (root === 0) return middle
    const guess = middle + ((middle - low) * Math.sign(atLow - atHigh) * atMiddle) / root
    if (Math.abs(guess - best) < toleranceDays) return guess
    best = guess
    const atGuess = signal(guess)
    if (atGuess === 0) return guess
    if (atMiddle * atGuess < 0) {
      ;[low, high, atLow, atHigh] =
        guess < middle ? [guess, middle, atGuess, atMiddle] : [middle, guess, atMiddle, atGuess]
    } else if (atLow * atGuess < 0) {
      ;[high, atHigh] = [guess, atGuess]
    } else {
      ;[low, atLow] = [guess, atGuess]
    }
  }
  return (low + high) / 2
}

/** Every crossing in [from, to), looked for in steps short enough to hold one at most. */
export function* crossings(signal: Signal, from: number, to: number, stepDays: number): Generator<number> {
  let before = from
  let atBefore = signal(before)
  while (before < to) {
    const after = Math.min(before + stepDays, to)
    const atAfter = signal(after)
    // An angle's jump from +180 to -180 is no crossing.
    const isJump = Math.abs(atAfter - atBefore) > 180
    if (atBefore < 0 !== atAfter < 0 && !isJump) yield refineCrossing(signal, before, after)
    ;[before, atBefore] = [after, atAfter]
  }
}
