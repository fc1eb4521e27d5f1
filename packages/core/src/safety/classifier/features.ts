import { meaningsOf, neighboursOfMeanings } from './meanings.ts'
import type { View } from './view.ts'

/** Evidence of one sort: its names, and how much the sort weighs in the whole. */
interface FeatureGroup {
  readonly weight: number
  readonly names: readonly string[]
}

/** What the classifier weighs of a sentence. Hindi in each script has one spelling, so that it shares its evidence. */
export function featuresOf({ text, words, full, spans }: View): readonly FeatureGroup[] {
  const plain = words.map(asNumber)
  return [
    { weight: 1, names: ['always'] },
    {
      weight: 2,
      names: [...plain.map((word) => `w ${word}`), ...plain.map((word) => `k ${skeleton(word)}`)],
    },
    { weight: 2, names: neighbours(plain) },
    { weight: 3, names: letters(full) },
    {
      weight: 1,
      names: spans
        .filter(({ kind }) => kind !== 'is')
        .flatMap(({ kind, value }) => [`s ${kind} ${value}`, `v ${value}`]),
    },
    ...meaningsOf(spans),
    { weight: 1.5, names: neighboursOfMeanings(plain, spans) },
    { weight: 0.5, names: form(text, words) },
  ]
}

const childAge = { from: 8, to: 17 }
const lastAge = 110
/** Who was born in these years is a child in 2026. */
const childBorn = { from: 2009, to: 2020 }

/** A figure by what it may be: the age of a child or of an adult, a year, a sum of money. */
function asNumber(word: string): string {
  if (!/^\d/.test(word)) return word
  const value = Number.parseInt(word, 10)
  if (value >= childAge.from && value <= childAge.to) return '#child'
  if (value < childAge.from) return '#few'
  if (value <= lastAge) return '#age'
  if (value >= childBorn.from && value <= childBorn.to) return '#childYear'
  return /^(?:19|20)\d\d$/.test(word) ? '#year' : '#sum'
}

/** A word without the vowels after its first letter: spellings of Hindi differ in them most. */
const skeleton = (word: string) => word.replaceAll(/(?<=.)[aeiouy]/g, '').replaceAll(/(?<=[bcdgjkpst])h/g, '')

function neighbours(words: readonly string[]): string[] {
  const all = ['^', ...words, '$']
  return [
    ...all.slice(1).map((word, at) => `p ${all[at]!} ${word}`),
    ...all.slice(2).map((word, at) => `a ${all[at]!} ${word}`),
    ...all.slice(2).map((word, at) => `t ${all[at]!} ${all[at + 1]!} ${word}`),
  ]
}

const lengths = [3, 4, 5] as const

/** Runs of letters within words. */
function letters(words: readonly string[]): string[] {
  const names: string[] = []
  for (const each of words) {
    const word = `<${each}>`
    for (const length of lengths)
      for (let from = 0; from + length <= word.length; from++) names.push(word.slice(from, from + length))
  }
  return names
}

const sizes = [3, 6, 10, 15, 24]

const form = (text: string, words: readonly string[]): string[] => [
  `length ${sizes.findIndex((size) => words.length <= size)}`,
  ...(text.trim().endsWith('?') ? ['question'] : []),
]
