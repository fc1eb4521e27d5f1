import { englishRules } from '../hearing/grammar/english.ts'
import { wordsOf } from '../hearing/vocabulary.ts'

const vocabulary = [...wordsOf(englishRules)].filter((word) => word.length >= 5)

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

/** Puts right single slips in English words an astrologer is asked: "mariage", "carreer", "helath". */
export function correctSpelling(normalised: string): string {
  return normalised
    .split(' ')
    .map((word) => {
      if (word.length < 5 || vocabulary.includes(word)) return word
      return vocabulary.find((known) => isOneSlipAway(word, known)) ?? word
    })
    .join(' ')
}
