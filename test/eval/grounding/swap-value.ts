import { GRAHA_LABELS, GRAHAS, NAKSHATRA_LABELS, SIGN_LABELS, type Label } from '@astrovoice/astrology'
import { tithiLabel } from '@astrovoice/astrology/panchang'
import type { LabelledClaim, Turn } from './turn.ts'

/** A number from 0 up to a limit, which is not reached; the same for the same seed. */
export type Random = (limit: number) => number

/** Park and Miller's generator. */
export function seeded(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

type Words = readonly string[]

const wordsOf = ({ en, hi, hinglish }: Label): Words => [en, hi, hinglish]
const signs = Object.values(SIGN_LABELS).map(wordsOf)
const nakshatras = Object.values(NAKSHATRA_LABELS).map(wordsOf)
const grahas = GRAHAS.map((graha) => wordsOf(GRAHA_LABELS[graha]))
const tithis = Array.from({ length: 14 }, (_, i) => wordsOf(tithiLabel(i + 1)))
const ordinals: readonly Words[] = [
  ['first', 'पहले', 'pehle', '1st'],
  ['second', 'दूसरे', 'doosre', '2nd'],
  ['third', 'तीसरे', 'teesre', '3rd'],
  ['fourth', 'चौथे', 'chauthe', '4th'],
  ['fifth', 'पाँचवें', 'paanchve', '5th'],
  ['sixth', 'छठे', 'chhathe', '6th'],
  ['seventh', 'सातवें', 'saatve', '7th'],
  ['eighth', 'आठवें', 'aathve', '8th'],
  ['ninth', 'नौवें', 'nauve', '9th'],
  ['tenth', 'दसवें', 'dasve', '10th'],
  ['eleventh', 'ग्यारहवें', 'gyarahve', '11th'],
  ['twelfth', 'बारहवें', 'barahve', '12th'],
]
const motions: readonly Words[] = [
  ['retrograde', 'वक्री', 'vakri'],
  ['direct', 'मार्गी', 'margi'],
]
const months: readonly Words[] = [
  ['January', 'जनवरी'],
  ['February', 'फ़रवरी'],
  ['March', 'मार्च'],
  ['April', 'अप्रैल'],
  ['May', 'मई'],
  ['June', 'जून'],
  ['July', 'जुलाई'],
  ['August', 'अगस्त'],
  ['September', 'सितंबर'],
  ['October', 'अक्टूबर'],
  ['November', 'नवंबर'],
  ['December', 'दिसंबर'],
]

const escape = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{M}])${escape(word)}(?![\\p{L}\\p{M}])`, 'giu')

/** Replaces one thing by another of its table, in the words in which it stands. Null where it does not stand. */
function swap(text: string, table: readonly Words[], from: number, to: number): string | null {
  const column = (table[from] ?? []).findIndex((word) => wholeWord(word).test(text))
  const [old, other] = [table[from]?.[column], table[to]?.[column]]
  return old !== undefined && other !== undefined ? text.replace(wholeWord(old), other) : null
}

const indexOf = (table: readonly Words[], value: string) =>
  table.findIndex(([en]) => en?.toLowerCase() === value.toLowerCase())

function swapAny(text: string, table: readonly Words[], value: string, random: Random): string | null {
  const from = indexOf(table, value)
  return from < 0 ? null : swap(text, table, from, (from + 1 + random(table.length - 1)) % table.length)
}

function swapHouse(text: string, value: string, random: Random): string | null {
  const from = Number(value) - 1
  return swap(text, ordinals, from, (from + 1 + random(11)) % 12)
}

/** Three to nine years away, where a year stands; else another month. */
function swapDate(text: string, value: string, random: Random): string | null {
  const year = value.slice(0, 4)
  if (text.includes(year)) return text.replace(year, String(Number(year) + 3 + random(7)))
  const month = Number(value.slice(5, 7)) - 1
  return month < 0 ? null : swap(text, months, month, (month + 3 + random(7)) % 12)
}

function swapScore(text: string, value: string, random: Random): string | null {
  const points = value.split('/')[0]!
  const wrong = (Number(points) + 3 + random(20)) % 36
  return wholeWord(points).test(text) ? text.replace(wholeWord(points), String(wrong)) : null
}

/** A turn with another value in place of one that is right; null where the value’s words are not found. */
export function swapValue({ text }: Turn, { kind, value }: LabelledClaim, random: Random): string | null {
  switch (kind) {
    case 'sign':
    case 'ascendant':
      return swapAny(text, signs, value, random)
    case 'nakshatra':
      return swapAny(text, nakshatras, value.replace(/ \d$/, ''), random)
    case 'lord':
    case 'dasha':
      return swapAny(text, grahas, value, random)
    case 'house':
      return swapHouse(text, value, random)
    case 'retrograde':
      return swapAny(text, motions, value, random)
    case 'date':
    case 'window':
      return swapDate(text, value, random)
    case 'score':
      return swapScore(text, value, random)
    case 'tithi':
      return swapAny(text, tithis, value.split(' ').at(-1)!, random)
    default:
      return null
  }
}
