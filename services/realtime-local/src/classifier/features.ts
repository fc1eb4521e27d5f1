import { foldLightly } from '@astrovoice/core/safety'
import { scriptOf } from '../language/script.ts'
import { isInverted } from '../understanding/inversion.ts'
import type { Span } from '../understanding/find-concepts.ts'
import type { View } from './view.ts'

/** Evidence of one sort: its names, and how much the sort weighs in the whole. */
export interface FeatureGroup {
  readonly weight: number
  readonly names: readonly string[]
}

/** What the classifier weighs of a text. Hindi in both scripts has one spelling, so that it shares its evidence. */
export const featuresOf = (view: View): readonly FeatureGroup[] => [
  { weight: 1, names: ['always'] },
  { weight: 2, names: words(view) },
  { weight: 2, names: neighbours(view) },
  { weight: 3, names: letters(view) },
  { weight: 2, names: concepts(view) },
  { weight: 1, names: pairsOfConcepts(view) },
  { weight: 1, names: form(view) },
]

/** Words of the whole text, and once more those of the sentence that asks. */
const words = ({ whole, sentence }: View): string[] => [
  ...whole.words.map((word) => `word ${word}`),
  ...whole.words.slice(sentence.from, sentence.to).map((word) => `asking ${word}`),
  ...whole.words.map((word) => `skeleton ${skeleton(word)}`),
]

/**
 * A word without its vowels after the first letter: spellings of Hindi differ in them most. That of spelling.ts leaves
 * each y, and the weights are learnt from these.
 */
const skeleton = (word: string) => word.replaceAll(/(?<=.)[aeiouy]/g, '').replaceAll(/(?<=[bcdgjkpst])h/g, '')

function neighbours({ whole, sentence }: View): string[] {
  const asking = ['^', ...whole.words.slice(sentence.from, sentence.to), '$']
  return [
    ...asking.slice(1).map((word, at) => `pair ${asking[at]!} ${word}`),
    ...asking.slice(2).map((word, at) => `apart ${asking[at]!} ${word}`),
    ...asking.slice(2).map((word, at) => `three ${asking[at]!} ${asking[at + 1]!} ${word}`),
  ]
}

const lengths = [2, 3, 4, 5] as const

/** Runs of letters within the words of the whole text and of the sentence that asks. */
function letters({ whole, sentence }: View): string[] {
  const names: string[] = []
  whole.written.forEach((written, at) => {
    const word = `<${foldLightly(written)}>`
    const isAsking = at >= sentence.from && at < sentence.to
    for (const length of lengths) {
      for (let from = 0; from + length <= word.length; from++) {
        const run = word.slice(from, from + length)
        names.push(run)
        if (isAsking && length > 2) names.push(`?${run}`)
      }
    }
  })
  return names
}

const isIn = (range: { readonly from: number; readonly to: number }, { from, to }: Span) =>
  range.from <= from && to <= range.to
const nameOf = ({ kind, value }: Span) => `${kind}:${value}`

/** Things by name and by kind, again where they are asked about. A kind tells of rare names too. */
const concepts = ({ whole, sentence, clause }: View): string[] =>
  whole.spans.flatMap((span) => [
    `concept ${nameOf(span)}`,
    `kind ${span.kind}`,
    ...(isIn(sentence, span) ? [`sentence ${nameOf(span)}`, `sentence kind ${span.kind}`] : []),
    ...(isIn(clause, span) ? [`clause ${nameOf(span)}`, `clause kind ${span.kind}`] : []),
  ])

const maxPaired = 9

function pairsOfConcepts({ whole, sentence }: View): string[] {
  const named = [
    ...new Set(
      whole.spans.filter((span) => isIn(sentence, span)).flatMap((span) => [span.kind, nameOf(span)]),
    ),
  ]
    .sort()
    .slice(0, 2 * maxPaired)
  return named.flatMap((one, at) => named.slice(at + 1).map((other) => `both ${one} ${other}`))
}

const sizes = [2, 4, 7, 11, 16, 24, 36]
const sizeOf = (count: number) => sizes.findIndex((size) => count <= size)

function form({ whole, sentence, clause, span }: View): string[] {
  const asking = whole.words.slice(clause.from, clause.to)
  return [
    `script ${scriptOf(whole.text)}`,
    `length ${sizeOf(whole.words.length)}`,
    `asking length ${sizeOf(sentence.to - sentence.from)}`,
    `strangers ${Math.min(6, whole.strangers.length)}`,
    ...(sentence.text.trim().endsWith('?') ? ['question mark'] : []),
    ...(isInverted(asking) ? ['inverted'] : []),
    `time ${span?.unit ?? 'none'}`,
    ...(/\d/.test(whole.text) ? ['figure'] : []),
    ...(/\b(?:19|20)\d\d\b/.test(whole.text) ? ['year'] : []),
  ]
}
