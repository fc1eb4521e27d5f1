import type { InEveryLanguage } from './caller-lines.ts'

/** A number to call in India. Each is to be dialled before launch and once a month: `checkedOn` is of the last reading. */
export interface Helpline {
  readonly number: string
  readonly name: InEveryLanguage
  readonly hours: InEveryLanguage
  /** Where the number was read, and when (ISO date). Nobody has dialled them yet. */
  readonly source: string
  readonly checkedOn: string
}

const dayAndNight: InEveryLanguage = {
  en: 'free, day and night',
  hi: 'मुफ़्त, दिन-रात',
  hinglish: 'muft, din-raat',
}
const checkedOn = '2026-11-29'

export const helplines = {
  teleManas: {
    number: '14416',
    name: { en: 'Tele-MANAS', hi: 'टेली-मानस', hinglish: 'Tele-MANAS' },
    hours: dayAndNight,
    source: 'lokmattimes.com, December 2025: 24 hours, 20 languages, also 1-800-891-4416',
    checkedOn,
  },
  emergency: {
    number: '112',
    name: { en: 'Emergency', hi: 'आपातकाल', hinglish: 'Emergency' },
    hours: dayAndNight,
    source: 'Emergency Response Support System, all states; of secondary sources',
    checkedOn,
  },
  women: {
    number: '181',
    name: { en: 'Women’s helpline', hi: 'महिला हेल्पलाइन', hinglish: 'Mahila helpline' },
    hours: dayAndNight,
    source: 'righttoinformation.wiki, June 2026',
    checkedOn,
  },
  child: {
    number: '1098',
    name: { en: 'Childline', hi: 'चाइल्डलाइन', hinglish: 'Childline' },
    hours: dayAndNight,
    source: 'orissadiary.com, 2023: being joined to 112',
    checkedOn,
  },
  cyber: {
    number: '1930',
    name: { en: 'Cyber crime', hi: 'साइबर अपराध', hinglish: 'Cyber crime' },
    hours: dayAndNight,
    source: 'cybercrime.gov.in; of secondary sources, 2025',
    checkedOn,
  },
} as const satisfies Record<string, Helpline>

export type HelplineName = keyof typeof helplines
