import type { WordPairs } from './word-pairs.ts'

/** The mean log likelihood that each of these words, by name, follows the one before, and that the last one ends. */
export function orderOf(names: readonly string[], { alone, histories }: WordPairs): number {
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return -Infinity
  const before = [first[0]!, ...names.slice(0, -1)]
  const likelihoods = names.map((name, at) => {
    const { unseen, next } = histories.get(before[at]!)!
    return Math.log(next.get(name) ?? unseen * alone.get(name)!)
  })
  const sum = likelihoods.reduce((total, each) => total + each, Math.log(histories.get(last)!.end))
  return sum / (names.length + 1)
}
