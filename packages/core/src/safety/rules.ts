import type { HelpCard, Language } from '@astrovoice/contracts'
import { callerLines } from './lines/caller-lines.ts'
import { corrections } from './lines/corrections.ts'
import { helplines, type Helpline, type HelplineName } from './lines/helplines.ts'
import type { Theme } from './themes.ts'

/**
 * What follows when a caller says what a rule is about. `help`: astrology stops, the caller gets a card with numbers,
 * and nothing more of the call is charged. `decline`: the line is said instead of an answer. `bound`: the same, and the
 * call ends at the last of `maxTimes`.
 */
export type SafetyAction =
  | { readonly act: 'help'; readonly numbers: readonly HelplineName[]; readonly isDiscreet: boolean }
  | { readonly act: 'decline' }
  | { readonly act: 'bound'; readonly maxTimes: number }

const help = (numbers: readonly HelplineName[], isDiscreet = false): SafetyAction => ({
  act: 'help',
  numbers,
  isDiscreet,
})
const decline: SafetyAction = { act: 'decline' }
const bound: SafetyAction = { act: 'bound', maxTimes: 3 }

/** One action for each theme on the caller’s side. On the astrologer’s side a sentence is always replaced. */
export const actions: Readonly<Record<Theme, SafetyAction>> = {
  self_harm: help(['teleManas', 'emergency']),
  // Who hurts the caller may look at the screen.
  violence_at_home: help(['women', 'emergency'], true),
  danger_by_others: help(['emergency', 'cyber', 'women']),
  minor: help(['child', 'emergency']),
  fetal_sex: decline,
  death_timing: decline,
  illness_timing: decline,
  medicine: decline,
  paid_remedy: decline,
  black_magic: decline,
  sexual: bound,
  law: decline,
  investment: decline,
  abuse: bound,
}

const titles: Readonly<Record<Language, string>> = {
  en: 'Someone to talk to',
  hi: 'बात करने के लिए',
  hinglish: 'Baat karne ke liye',
}
const unanswered: Readonly<Record<Language, string>> = {
  en: 'If nobody answers, call 112 or go to someone near you.',
  hi: 'कोई न उठाए तो 112 पर फ़ोन कीजिए या पास में किसी के पास जाइए।',
  hinglish: 'Koi na uthaye to 112 par phone kijiye ya paas mein kisi ke paas jaiye.',
}

/** The card of a rule, in a language; null where its action is no help. */
export function helpCardOf(theme: Theme, language: Language): HelpCard | null {
  const action = actions[theme]
  if (action.act !== 'help') return null
  return {
    kind: 'help',
    title: titles[language],
    text: unanswered[language],
    isDiscreet: action.isDiscreet,
    numbers: action.numbers.map((each) => {
      const { number, name, hours }: Helpline = helplines[each]
      return { number, name: name[language], hours: hours[language] }
    }),
  }
}

/** What the astrologer says to a caller, and instead of a sentence of its own. */
export const lineTo = (theme: Theme, language: Language): string => callerLines[theme][language]
export const correctionOf = (theme: Theme, language: Language): string => corrections[theme][language]
