import type { Evidence } from '../evidence.ts'
import type { Label } from '../label.ts'
import type { Natal } from '../natal.ts'

/** Tests one thing about a chart: evidence when it holds, undefined when it does not. */
export type Condition = (natal: Natal) => readonly Evidence[] | undefined

export type YogaFamily = 'lunar' | 'solar' | 'mahapurusha' | 'raja' | 'dhana' | 'nabhasa' | 'other'

/** A yoga as data: it is formed when every condition of `when` holds, and cancelled by the first `unless` that does. */
export type YogaRule = {
  readonly id: string
  readonly family: YogaFamily
  readonly labels: Label
  readonly source: string
  readonly when: readonly Condition[]
  readonly unless?: readonly Condition[]
}

export type Yoga = {
  readonly id: string
  readonly family: YogaFamily
  readonly labels: Label
  readonly source: string
  /** Formed, before any cancellation. */
  readonly formed: boolean
  /** Formed and not cancelled. */
  readonly present: boolean
  readonly evidence: readonly Evidence[]
  /** Why the yoga, though formed, does not hold (bhanga). */
  readonly cancelledBy?: readonly Evidence[]
}

/** Rules of one family, written in one line each. */
export const ruleOf =
  (family: YogaFamily) =>
  (id: string, labels: Label, source: string, ...when: readonly Condition[]): YogaRule => ({
    id,
    family,
    labels,
    source,
    when,
  })

/** Every condition must hold; the evidence of all of them together. */
export const all =
  (...conditions: readonly Condition[]): Condition =>
  (natal) => {
    const evidence: Evidence[] = []
    for (const condition of conditions) {
      const found = condition(natal)
      if (!found) return undefined
      evidence.push(...found)
    }
    return evidence
  }

/** At least one condition must hold; the evidence of the first that does. */
export const any =
  (...conditions: readonly Condition[]): Condition =>
  (natal) => {
    for (const condition of conditions) {
      const found = condition(natal)
      if (found) return found
    }
    return undefined
  }

/** The condition must not hold; `statement` says so. */
export const not =
  (condition: Condition, statement: Evidence): Condition =>
  (natal) =>
    condition(natal) ? undefined : [statement]

/** Judges one rule on a chart. */
export const judgeYoga = (rule: YogaRule, natal: Natal): Yoga => {
  const { when, unless, ...described } = rule
  const evidence = all(...when)(natal)
  const cancelledBy = evidence && unless && any(...unless)(natal)
  return {
    ...described,
    formed: evidence !== undefined,
    present: evidence !== undefined && !cancelledBy,
    evidence: evidence ?? [],
    ...(cancelledBy && { cancelledBy }),
  }
}
