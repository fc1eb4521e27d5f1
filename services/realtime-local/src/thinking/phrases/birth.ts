import type { Script } from '../../language/script.ts'
import type { BirthData } from '../../understanding/births/birth-data.ts'

type Missing = 'date' | 'time' | 'place'

const words: Readonly<Record<Script, Readonly<Record<Missing | 'and' | 'they', string>>>> = {
  english: { date: 'date of birth', time: 'time', place: 'place of birth', and: ' and ', they: 'their' },
  devanagari: { date: 'जन्म की तारीख़', time: 'समय', place: 'जन्म स्थान', and: ' और ', they: 'उनकी' },
  hinglish: { date: 'janm ki tareekh', time: 'samay', place: 'janm sthan', and: ' aur ', they: 'unki' },
}

/** What is missing of another person's birth; without a time it is asked for once, together with the rest. */
export function missingOf(birth: BirthData): readonly Missing[] {
  if (birth.date && birth.place) return []
  return (['date', 'time', 'place'] as const).filter((part) => !birth[part])
}

/** A name alone may be that of a profile the caller has stored. */
export const isNameAlone = ({ name, date, time, place }: BirthData): boolean =>
  name !== undefined && (date ?? time ?? place) === undefined

/** Asks for what is missing of the other person's birth. */
export function askForBirth(birth: BirthData, script: Script): string {
  const say = words[script]
  const parts = missingOf(birth).map((part) => say[part])
  const list =
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${say.and}${parts.at(-1)!}`
  const { name } = birth
  if (script === 'english')
    return `Gladly. To compare both charts I need ${name ? `${name}’s` : 'their'} ${list}. What is it?`
  if (script === 'devanagari')
    return `ज़रूर। दोनों कुंडलियाँ मिलाने के लिए ${name ? `${name} का` : 'उनका'} विवरण चाहिए: ${list}। क्या बताएँगे?`
  return `Zaroor. Dono kundaliyan milane ke liye ${name ? `${name} ka` : 'unka'} vivaran chahiye: ${list}. Kya batayenge?`
}
