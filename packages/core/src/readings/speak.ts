import type { Label } from '@astrovoice/astrology'
import type { Language } from '@astrovoice/contracts'

/** A statement to speak, in each language of callers. */
export type Speak = Readonly<Record<Language, string>>

/** Labels joined as a spoken list: “Sun, Moon and Mars”. */
export function listLabels(labels: readonly Label[], language: Language): string {
  const names = labels.map((label) => label[language])
  const and = language === 'en' ? ' and ' : language === 'hi' ? ' और ' : ' aur '
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`
}

/** A spoken month, by the calendar of a place: “March 2027”, “मार्च 2027”. */
export function sayMonth(instantMs: number, timeZone: string, language: Language): string {
  const locale = language === 'hi' ? 'hi-IN' : 'en-IN'
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }).format(instantMs)
}

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

/** A spoken time of the day at a place: “6:43 pm”, “शाम 6:43”. */
export function sayTime(instantMs: number, timeZone: string, language: Language): string {
  const locale = language === 'hi' ? 'hi-IN' : 'en-IN'
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(instantMs)
}
