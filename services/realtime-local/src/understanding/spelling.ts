import { isEveryday, lexicon } from '../lexicon/index.ts'

const minLength = 5

const known = new Set(
  lexicon.flatMap(({ slots }) => slots.flatMap((slot) => ('gap' in slot ? [] : [...slot.words]))),
)
const beginnings = [
  ...new Set(lexicon.flatMap(({ slots }) => slots.flatMap((slot) => ('gap' in slot ? [] : slot.beginnings)))),
].filter((beginning) => beginning.length >= minLength - 1)
/** A slip never makes an insult, a blow, a death, an illness or a crime of a harmless word. */
const grave = new Set(
  'abuse violence death law sexual foetus gamble magic infidelity obsession childAbuse medicine minor'.split(
    ' ',
  ),
)

const candidates = [
  ...new Set(
    lexicon
      .filter(({ concept }) => !grave.has(concept.value))
      .flatMap(({ slots }) => slots.flatMap((slot) => ('gap' in slot ? [] : [...slot.words]))),
  ),
].filter((word) => word.length >= minLength)
/** A slip is never looked for in the first letter. */
const candidatesByLetter = new Map(Object.entries(Object.groupBy(candidates, (word) => word[0]!)))

/** Whether one insertion, deletion, change or swap of neighbours turns `a` into `b`. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)]
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === right[1]! + right[0]!)
}

/** Whether the lexicon has this folded word, alone or as the beginning of one. */
export const isKnown = (folded: string): boolean =>
  known.has(folded) || isEveryday(folded) || beginnings.some((beginning) => folded.startsWith(beginning))

const vowelless = (word: string) => word.replaceAll(/(?<=.)[aeiou]/g, '').replaceAll(/(?<=[bcdgjkpst])h/g, '')

/** Puts right one slip in a long word that nobody knows: “mariage”, “carreer”, “helath”, “shaddi”. */
export function correctSpelling(folded: string): string {
  if (folded.length < minLength || isKnown(folded) || /\d/.test(folded)) return folded
  const slips = (candidatesByLetter.get(folded[0]!) ?? []).filter((word) => isOneSlipAway(folded, word))
  return slips.find((word) => vowelless(word) === vowelless(folded)) ?? slips[0] ?? folded
}
