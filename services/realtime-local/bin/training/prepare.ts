import { featuresOf } from '../../src/classifier/features.ts'
import { firstOutput, headNames, heads, type Head } from '../../src/classifier/labels.ts'
import { vectorOf } from '../../src/classifier/vector.ts'
import { viewOf } from '../../src/classifier/view.ts'
import { score, type Weights } from '../../src/classifier/weights.ts'
import { nameOfIntent } from '../../src/understanding/intent.ts'
import { understandByRules } from '../../src/understanding/understand.ts'
import type { Example } from './examples.ts'
import type { Sample } from './train.ts'

/** An example in numbers, and what the rules read of it. */
export interface Prepared extends Sample {
  readonly example: Example
  readonly ruling: string
}

/** The day on which questions of every set are read. */
const today = '2026-11-29'

/** Sets of one writer each, whose questions the rules had not seen. */
export const writers = ['third', 'fourth', 'a', 'b', 'c', 'd'] as const

export const prepare = (example: Example): Prepared => ({
  example,
  vector: vectorOf(featuresOf(viewOf(example.text, today))),
  wanted: example.wanted,
  weight: example.weight ?? 1,
  ruling: nameOfIntent(understandByRules(example.text, today)),
})

const likeliest = (scores: Float64Array, head: Head): number => {
  const own = scores.subarray(firstOutput[head], firstOutput[head] + heads[head].length)
  return own.indexOf(Math.max(...own))
}

const firstWithoutTool = heads.kind.indexOf('none')
/** Kinds without a tool count as one: none of them calls any. */
const plain = (kind: number) => Math.min(kind, firstWithoutTool)

function isRight(head: Head, label: number, wanted: readonly number[]): boolean {
  return head === 'kind' ? wanted.map(plain).includes(plain(label)) : wanted.includes(label)
}

const rounded = (share: number) => Math.round(1000 * share) / 1000

/** The share of the examples of which each head is right, and beside it that of the rules’ tools. */
export function sharesOf(weights: Weights, examples: readonly Prepared[]): Record<string, number> {
  const scored = examples.map((each) => ({ ...each, scores: score(weights, each.vector) }))
  const shares = headNames.map((head): [string, number] => {
    const labelled = scored.filter(({ example }) => example.wanted[head])
    const right = labelled.filter(({ example, scores }) =>
      isRight(head, likeliest(scores, head), example.wanted[head]!),
    )
    return [head, rounded(right.length / labelled.length)]
  })
  const ruled = scored.filter(({ example, ruling }) => {
    const kind = (heads.kind as readonly string[]).indexOf(ruling === 'unknown' ? 'none' : ruling)
    return isRight('kind', kind, example.wanted.kind ?? [])
  })
  return {
    questions: scored.length,
    ...Object.fromEntries(shares),
    rules: rounded(ruled.length / scored.length),
  }
}
