import { type Label, label } from './label.ts'

export type Phrase = (...parts: readonly Label[]) => Label

const LANGUAGES = ['en', 'hi', 'hinglish'] as const

/**
 * A sentence in the three languages with places for labels: `{0}`, `{1}` … stand wherever a language needs them.
 * Cut up once, so that filling it costs no more than a join.
 */
export const phrase = (en: string, hi: string, hinglish: string): Phrase => {
  const templates = { en: cut(en), hi: cut(hi), hinglish: cut(hinglish) }
  return (...parts) => {
    const filled: Record<(typeof LANGUAGES)[number], string> = { en: '', hi: '', hinglish: '' }
    for (const language of LANGUAGES) {
      for (const piece of templates[language]) {
        filled[language] += typeof piece === 'string' ? piece : (parts[piece]?.[language] ?? '')
      }
    }
    return filled
  }
}

/** Text and the numbers of places by turns. */
const cut = (template: string): readonly (string | number)[] =>
  template.split(/\{(\d)\}/).map((piece, i) => (i % 2 === 0 ? piece : Number(piece)))

const JOINTS = {
  and: { en: ' and ', hi: ' और ', hinglish: ' aur ' },
  or: { en: ' or ', hi: ' या ', hinglish: ' ya ' },
} as const

/** Labels joined as a list is spoken: “Sun, Moon and Mars”, or “Aries or Taurus”. */
export const listed = (labels: readonly Label[], joint: keyof typeof JOINTS = 'and'): Label => {
  const inLanguage = (language: (typeof LANGUAGES)[number]): string => {
    const names = labels.map((each) => each[language])
    const last = names.at(-1) ?? ''
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${JOINTS[joint][language]}${last}`
  }
  return label(inLanguage('en'), inLanguage('hi'), inLanguage('hinglish'))
}

/** A number as it is written: the same in all three. */
export const figure = (value: number | string): Label => label(`${value}`, `${value}`)

/** The nth, 1 to 12, as it stands before “house”. */
const ORDINALS: readonly Label[] = [
  label('1st', 'पहले', 'pehle'),
  label('2nd', 'दूसरे', 'doosre'),
  label('3rd', 'तीसरे', 'teesre'),
  label('4th', 'चौथे', 'chauthe'),
  label('5th', 'पाँचवें', 'paanchve'),
  label('6th', 'छठे', 'chhathe'),
  label('7th', 'सातवें', 'saatve'),
  label('8th', 'आठवें', 'aathve'),
  label('9th', 'नौवें', 'nauve'),
  label('10th', 'दसवें', 'dasve'),
  label('11th', 'ग्यारहवें', 'gyarahve'),
  label('12th', 'बारहवें', 'barahve'),
]

export const ordinal = (n: number): Label => ORDINALS[n - 1] ?? figure(n)

/** A sentence with its full stop. */
export const closed = ({ en, hi, hinglish }: Label): Label => label(`${en}.`, `${hi}।`, `${hinglish}.`)
