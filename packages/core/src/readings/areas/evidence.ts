import type { Claim } from '@astrovoice/astrology/rules'
import type { AreaPromise, Window } from '@astrovoice/astrology/timing'
import type { Language } from '@astrovoice/contracts'
import { evidenceKind, sentence, type Reason, type Sentence } from '../answer/answer.ts'
import { capital, inAll } from '../speak.ts'

/** Figure of a claim: below zero it strains. */
export const pointsOf = ({ figures }: Claim) => Number(figures['points'] ?? 0)

/** The heaviest claims of a promise, for and against. */
export function weigh({ evidence }: AreaPromise): { helps: Claim | undefined; strains: Claim | undefined } {
  return {
    helps: evidence.find((claim) => pointsOf(claim) > 0),
    strains: evidence.find((claim) => pointsOf(claim) < 0),
  }
}

const words: Readonly<
  Record<Language, { helps: string; strains: string; reason: string; and: string; stop: string }>
> = {
  en: { helps: 'What helps', strains: 'what holds it back', reason: 'The reason', and: ', and ', stop: '.' },
  hi: { helps: 'सहारा', strains: 'रुकावट', reason: 'कारण', and: ', और ', stop: '।' },
  hinglish: { helps: 'Sahara', strains: 'rukawat', reason: 'Kaaran', and: ', aur ', stop: '.' },
}

/** One sentence of what helps and what holds back. */
export function sayBothSides(promise: AreaPromise): Sentence | undefined {
  const { helps, strains } = weigh(promise)
  const parts = [
    helps && { name: 'helps' as const, claim: helps },
    strains && { name: 'strains' as const, claim: strains },
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  const say = (language: Language) => {
    const text = parts
      .map(({ name, claim }) => `${words[language][name]}: ${inClause(claim.evidence[language])}`)
      .join('; ')
    return `${capital(text)}${words[language].stop}`
  }
  const reasons = parts.map(({ name, claim }): Reason => ({
    speak: inAll((language) => `${words[language][name]} – ${inClause(claim.evidence[language])}`),
    kind: evidenceKind(claim.rule),
  }))
  const ids = parts.map(({ claim }) => claim.id)
  return { ...sentence(inAll(say), ids), reasons }
}

/** The two witnesses of a window to speak of: the period that carries it, and a transit that opens it. */
export function mainWitnesses({ evidence }: Window): Claim[] {
  const periods = evidence.filter(({ rule }) => rule.startsWith('period.'))
  const heaviest = periods.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  const transit = evidence.find(({ rule }) => rule.startsWith('transit.'))
  const found = [heaviest, transit].filter((claim) => claim !== undefined)
  return found.length > 0 ? found : evidence.slice(0, 2)
}

const weightOf = ({ figures }: Claim) => Number(figures['weight'] ?? 0)

/** One sentence of one or two reasons. */
export function sayReasons(claims: readonly Claim[]): Sentence | undefined {
  if (claims.length === 0) return undefined
  const say = (language: Language) => {
    const { reason, and, stop } = words[language]
    return `${reason}: ${claims.map(({ evidence }) => inClause(evidence[language])).join(and)}${stop}`
  }
  const reasons = claims.map(({ rule, evidence }): Reason => ({
    speak: inAll((language) => inClause(evidence[language])),
    kind: evidenceKind(rule),
  }))
  const ids = claims.map(({ id }) => id)
  return { ...sentence(inAll(say), ids), reasons }
}

/** Evidence within a sentence that has a colon already. */
export const inClause = (evidence: string) => evidence.replaceAll(': ', ' – ')
