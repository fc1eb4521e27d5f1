import { fold } from '../language/fold.ts'

const list = (words: string) => words.trim().split(/\s+/)

const english = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
)
const hindi = list(
  'shunya ek do teen chaar paanch chhah saat aath nau das gyarah barah terah chaudah pandrah solah satrah atharah unnis bees ikkees baees teis chaubees pachchees chhabbees sattaees atthaees untees tees ikattees',
)
const other: readonly (readonly [string, number])[] = [
  ['thirty', 30],
  ['char', 4],
  ['panch', 5],
  ['che', 6],
  ['chhe', 6],
  ['cheh', 6],
  ['pandra', 15],
  ['sola', 16],
  ['satra', 17],
  ['athara', 18],
  ['barha', 12],
  ['bara', 12],
  ['satais', 27],
  ['chabbis', 26],
  ['pachis', 25],
  ['छह', 6],
  ['पाँच', 5],
  ['पंद्रह', 15],
]

const values = new Map<string, number>([
  ...english.map((word, n): [string, number] => [fold(word), n]),
  ...hindi.map((word, n): [string, number] => [fold(word), n]),
  ...other.map(([word, n]): [string, number] => [fold(word), n]),
])

/** The number that one folded word says, in digits (“5”, “5th”) or in words; undefined for any other. */
export function numberOf(folded: string | undefined): number | undefined {
  if (folded === undefined) return undefined
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(folded)
  return digits ? Number(digits[1]) : values.get(folded)
}

const twenty = fold('twenty')
const thousand = new Set([fold('hazaar'), fold('hazar'), fold('thousand')])

/** The year of this century that words name from `at`, and how many words: “2027”, “twenty twenty seven”, “do hazaar sattaees”. */
export function yearAt(words: readonly string[], at: number): { year: number; length: number } | undefined {
  const word = words[at] ?? ''
  if (/^(19|20)\d\d$/.test(word)) return { year: Number(word), length: 1 }
  const isCentury =
    (word === twenty && words[at + 1] === twenty) ||
    (numberOf(word) === 2 && thousand.has(words[at + 1] ?? ''))
  if (!isCentury) return undefined
  const base = word === twenty ? 20 : 0
  const last = numberOf(words[at + 2])
  if (word === twenty)
    return {
      year: 2000 + base + (last !== undefined && last < 10 ? last : 0),
      length: last === undefined ? 2 : 3,
    }
  return last !== undefined && last < 100 ? { year: 2000 + last, length: 3 } : undefined
}
