import { readFileSync } from 'node:fs'
import { featuresOf } from './features.ts'
import { firstOutput, headNames, heads, type Head, type Label } from './labels.ts'
import { vectorOf } from './vector.ts'
import type { View } from './view.ts'
import { decodeWeights, score, type Weights } from './weights.ts'

/** A label with its probability from 0 to 1. */
export interface Likely<H extends Head> {
  readonly label: Label<H>
  readonly probability: number
}

/** For each head its labels, the likeliest first. */
export type Opinion = { readonly [H in Head]: readonly Likely<H>[] }

let own: Weights | undefined

/** The weights of the project, read at the first question. */
export const ownWeights = () =>
  (own ??= decodeWeights(readFileSync(new URL('./weights.bin', import.meta.url))))

/** What the classifier thinks is asked. */
export function classify(view: View, weights: Weights = ownWeights()): Opinion {
  const scores = score(weights, vectorOf(featuresOf(view)))
  return Object.fromEntries(headNames.map((head) => [head, rank(head, scores)])) as unknown as Opinion
}

function rank<H extends Head>(head: H, scores: Float64Array): Likely<H>[] {
  const labels: readonly Label<H>[] = heads[head]
  const own = scores.subarray(firstOutput[head], firstOutput[head] + labels.length)
  const highest = Math.max(...own)
  const odds = Array.from(own, (each) => Math.exp(each - highest))
  const sum = odds.reduce((total, each) => total + each, 0)
  return labels
    .map((label, at) => ({ label, probability: odds[at]! / sum }))
    .sort((one, other) => other.probability - one.probability)
}
