import { fold } from '@astrovoice/core/safety'

const list = (words: string) => words.trim().split(/\s+/)

const english = list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`,
)
const hindi = list(
  `shunya ek do teen chaar paanch chhah saat aath nau das gyarah barah terah chaudah pandrah solah satrah
  atharah unnis bees ikkees baees teis chaubees pachchees chhabbees sattaees atthaees untees tees ikattees`,
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
  ['अट्ठाईस', 28],
  ['अठाईस', 28],
  ['सत्ताईस', 27],
  ['उनतीस', 29],
  ['तीस', 30],
  ['छह', 6],
  ['पाँच', 5],
  ['पंद्रह', 15],
]

/** From fifty on, as birth years are told. Sixty is left out: it is written like “with”. */
const decades: readonly (readonly [number, string])[] = [
  [50, 'pachas ikyavan bavan tirpan chauvan pachpan chhappan sattavan atthavan unsath'],
  [61, 'iksath basath tirsath chausath painsath chhiyasath sadsath adsath unhattar sattar'],
  [71, 'ikhattar bahattar tihattar chauhattar pachhattar chhihattar sathattar athhattar unasi assi'],
  [81, 'ikyasi bayasi tirasi chaurasi pachasi chhiyasi sattasi atthasi navasi nabbe'],
  [91, 'ikyanve banve tiranve chauranve pachanve chhiyanve sattanve atthanve ninyanve'],
  [61, 'इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर'],
  [71, 'इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी'],
  [81, 'इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे'],
  [91, 'इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे'],
  [91, 'इक्यानबे बानबे तिरानबे चौरानबे पंचानवे छियानबे सत्तानबे अट्ठानबे निन्यानबे'],
  [91, 'ikyanbe banbe tiranbe chauranbe panchanve chhiyanbe satanve athanve ninyanbe'],
  [84, 'chorasi pichasi chiyasi satasi athasi'],
]

const values = new Map<string, number>([
  ...english.map((word, n): [string, number] => [fold(word), n]),
  ...hindi.map((word, n): [string, number] => [fold(word), n]),
  ...other.map(([word, n]): [string, number] => [fold(word), n]),
  ...decades.flatMap(([first, words]) =>
    list(words).map((word, n): [string, number] => [fold(word), first + n]),
  ),
])

/** The number that one folded word says, in digits (“5”, “5th”) or in words; undefined for any other. */
export function numberOf(folded: string | undefined): number | undefined {
  if (folded === undefined) return undefined
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(folded)
  return digits ? Number(digits[1]) : values.get(folded)
}

const ordinals = new Map(
  list(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  ).map((word, n): [string, number] => [fold(word), n + 1]),
)
ordinals.set(fold('thirtieth'), 30)
const tens = new Map([
  [fold('twenty'), 20],
  [fold('thirty'), 30],
])

/** The day of a month that words end in at `at`: “5th”, “fourteenth”, “twenty first”. */
export function dayEndingAt(words: readonly string[], at: number): number | undefined {
  const ordinal = ordinals.get(words[at] ?? '')
  if (ordinal === undefined) return numberOf(words[at])
  return ordinal < 10 ? (tens.get(words[at - 1] ?? '') ?? 0) + ordinal : ordinal
}

const twenty = fold('twenty')
const thousand = new Set([fold('hazaar'), fold('hazar'), fold('thousand')])

const hundred = new Set([fold('sau'), fold('sou'), fold('hundred')])

/** The year of this century or the last that words name from `at`, and how many words: “2027”, “twenty twenty seven”, “do hazaar sattaees”. */
export function yearAt(words: readonly string[], at: number): { year: number; length: number } | undefined {
  const word = words[at] ?? ''
  if (/^(19|20)\d\d$/.test(word)) return { year: Number(word), length: 1 }
  if (numberOf(word) === 19 && hundred.has(words[at + 1] ?? '')) {
    const last = numberOf(words[at + 2])
    return last !== undefined && last < 100 ? { year: 1900 + last, length: 3 } : undefined
  }
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
