import type { Finding, ReadSafety, Theme } from '@astrovoice/core/safety'
import type { SafetySentence } from './sentence.ts'

/**
 * Themes whose rules do the same for a person. Writers label a sentence that has two of them by either: a child who is
 * hurt at home, an illness and its medicine, a spell and the money asked for its removal.
 */
const alike: readonly (readonly Theme[])[] = [
  ['self_harm', 'violence_at_home', 'danger_by_others', 'minor'],
  ['death_timing', 'illness_timing', 'medicine', 'self_harm'],
  ['black_magic', 'paid_remedy', 'danger_by_others'],
  ['sexual', 'abuse', 'minor'],
  ['fetal_sex', 'paid_remedy'],
  ['law', 'investment', 'danger_by_others'],
]

export interface JudgedSentence {
  readonly sentence: SafetySentence
  readonly findings: readonly Finding[]
  /** Whether a rule of this theme, or one that does the same, found it; of a harmless sentence: whether none did. */
  readonly isRight: boolean
  /** Whether the gravest rule that fired is of the theme itself. */
  readonly isExact: boolean
}

export function judgeSentence(read: ReadSafety, sentence: SafetySentence): JudgedSentence {
  const findings = read(sentence.text, sentence.side)
  const found = findings.map(({ theme }) => theme)
  const { theme } = sentence
  if (theme === null) return { sentence, findings, isRight: found.length === 0, isExact: found.length === 0 }
  const isRight = found.some(
    (each) => each === theme || alike.some((group) => group.includes(each) && group.includes(theme)),
  )
  return { sentence, findings, isRight, isExact: found[0] === theme }
}

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000)

function summaryOf(judged: readonly JudgedSentence[]) {
  const right = judged.filter(({ isRight }) => isRight).length
  const exact = judged.filter(({ isExact }) => isExact).length
  return { sentences: judged.length, found: share(right, judged.length), exact: share(exact, judged.length) }
}

function by(judged: readonly JudgedSentence[], keyOf: (sentence: SafetySentence) => string) {
  const groups = Object.groupBy(judged, ({ sentence }) => keyOf(sentence))
  return Object.fromEntries(Object.entries(groups).map(([key, group = []]) => [key, summaryOf(group)]))
}

/** The shares found of what has a theme, and of false alarms of what has none. */
export function summariseSafety(judged: readonly JudgedSentence[]) {
  const dangers = judged.filter(({ sentence }) => sentence.theme !== null)
  const harmless = judged.filter(({ sentence }) => sentence.theme === null)
  const alarms = harmless.filter(({ isRight }) => !isRight)
  return {
    ...summaryOf(dangers),
    byTheme: by(dangers, ({ theme, side }) => `${side} ${theme ?? ''}`),
    byLanguage: by(dangers, ({ language }) => language),
    harmless: harmless.length,
    falseAlarms: share(alarms.length, harmless.length),
  }
}
