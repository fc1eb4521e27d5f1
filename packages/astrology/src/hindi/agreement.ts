import type { Amount, Case, Gender } from './noun.ts'

/** What an adjective, a genitive or a verb agrees with. */
export type Agreement = { readonly gender: Gender; readonly amount: Amount }

/** Adjectives in -ा that never change. */
const FIXED = new Set(['ज़्यादा', 'बढ़िया', 'उम्दा', 'ताज़ा'])

/** An adjective, participle or ordinal, given in the masculine singular direct, as it stands before or after a noun. */
export const agree = (lemma: string, { gender, amount }: Agreement, kase: Case = 'direct'): string => {
  const nasal = lemma.endsWith('ाँ')
  if (FIXED.has(lemma) || !(nasal || lemma.endsWith('ा'))) return lemma
  const stem = lemma.slice(0, nasal ? -2 : -1)
  const tail = nasal ? 'ं' : ''
  // नया, नए, नई: the glide is written only before आ.
  if (lemma.endsWith('या') && (gender === 'f' || amount === 'many' || kase === 'oblique'))
    return `${stem.slice(0, -1)}${gender === 'f' ? 'ई' : 'ए'}`
  if (gender === 'f') return `${stem}ी${tail}`
  return amount === 'one' && kase === 'direct' ? lemma : `${stem}े${tail}`
}

/** का, के or की: it agrees with what is owned. */
export const genitive = (owned: Agreement, kase: Case = 'direct'): string => agree('का', owned, kase)

/** है or हैं. */
export const copula = ({ amount }: Pick<Agreement, 'amount'>): string => (amount === 'one' ? 'है' : 'हैं')

/** The habitual present: मिलता है, मिलते हैं, मिलती है, मिलती हैं. */
export const habitual = (stem: string, subject: Agreement): string =>
  `${agree(`${stem}ता`, subject)} ${copula(subject)}`

/** Verbs whose perfective is not their stem with -ा. */
const PERFECTIVES: Readonly<Record<string, readonly [m: string, mm: string, f: string, ff: string]>> = {
  कर: ['किया', 'किए', 'की', 'कीं'],
  दे: ['दिया', 'दिए', 'दी', 'दीं'],
  ले: ['लिया', 'लिए', 'ली', 'लीं'],
  जा: ['गया', 'गए', 'गई', 'गईं'],
  हो: ['हुआ', 'हुए', 'हुई', 'हुईं'],
  पी: ['पिया', 'पिए', 'पी', 'पीं'],
}

const formOf = ({ gender, amount }: Agreement): number =>
  (gender === 'f' ? 2 : 0) + (amount === 'many' ? 1 : 0)

/** The perfective participle: बैठा, बैठे, बैठी, बैठीं; आया, गया, किया. */
export const perfective = (stem: string, subject: Agreement): string => {
  const listed = PERFECTIVES[stem]
  if (listed) return listed[formOf(subject)] as string
  const isVowelStem = /[ािीुूेैोौआईऊएओ]$/.test(stem)
  const forms = isVowelStem
    ? [`${stem}या`, `${stem}ए`, `${stem}ई`, `${stem}ईं`]
    : [`${stem}ा`, `${stem}े`, `${stem}ी`, `${stem}ीं`]
  return forms[formOf(subject)] as string
}

/** The passive present: पढ़ा जाता है, पढ़ी जाती हैं. A participle before जाना takes no plural nasal. */
export const passive = (stem: string, subject: Agreement): string => {
  const participle = perfective(stem, subject.gender === 'f' ? { gender: 'f', amount: 'one' } : subject)
  return `${participle} ${habitual('जा', subject)}`
}
