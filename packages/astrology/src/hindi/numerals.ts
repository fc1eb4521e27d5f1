import { agree, type Agreement } from './agreement.ts'
import type { Case } from './noun.ts'

/** 0 … 99 in Hindi, each an irregular word. https://en.wikipedia.org/wiki/Hindustani_numerals */
const NUMERALS =
  'शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे'.split(
    ' ',
  )

const SCALES = [
  [10_000_000, 'करोड़'],
  [100_000, 'लाख'],
  [1000, 'हज़ार'],
  [100, 'सौ'],
] as const

/** A whole number in words, 0 to 99 crore: 108 is एक सौ आठ, 19000 is उन्नीस हज़ार. Throws RangeError outside. */
export const numeral = (value: number): string => {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9)
    throw new RangeError(`${value} has no Hindi word here: give a whole number from 0 to 999999999.`)
  const small = NUMERALS[value]
  if (small !== undefined) return small
  const [size, name] = SCALES.find(([each]) => value >= each) as (typeof SCALES)[number]
  const rest = value % size
  return `${numeral(Math.floor(value / size))} ${name}${rest > 0 ? ` ${numeral(rest)}` : ''}`
}

const FIRST_ORDINALS = ['पहला', 'दूसरा', 'तीसरा', 'चौथा', 'पाँचवाँ', 'छठा']

/** The nth, from 1, agreeing with its noun: पहला, पहली, छठे, सातवीं. */
export const ordinalOf = (n: number, noun: Agreement, kase: Case = 'direct'): string =>
  agree(FIRST_ORDINALS[n - 1] ?? `${numeral(n)}वाँ`, noun, kase)
