import type { Language } from '@astrovoice/contracts'
import { formatInstant } from './format-instant.ts'

/** A statement to speak, in each language of callers. */
export type Speak = Readonly<Record<Language, string>>

/** A spoken month, by the calendar of a place: “March 2027”, “मार्च 2027”. */
export const sayMonth = (instantMs: number, timeZone: string, language: Language): string =>
  formatInstant(instantMs, 'month', timeZone, language)

const ordinals: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  hi: ['पहले', 'दूसरे', 'तीसरे', 'चौथे', 'पाँचवें', 'छठे', 'सातवें', 'आठवें', 'नौवें', 'दसवें', 'ग्यारहवें', 'बारहवें'],
  hinglish: [
    'pehle',
    'doosre',
    'teesre',
    'chauthe',
    'paanchve',
    'chhathe',
    'saatve',
    'aathve',
    'nauve',
    'dasve',
    'gyarahve',
    'barahve',
  ],
}

/** The nth, 1 to 12, before “house” or “quarter”. */
export function sayOrdinal(n: number, language: Language): string {
  return ordinals[language][n - 1] ?? `${n}`
}

/** The same words as a sentence begins: Devanagari has no capitals. */
export const capitalized = ({ en, hi, hinglish }: Speak): Speak => {
  const upper = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
  return { en: upper(en), hi, hinglish: upper(hinglish) }
}
