import { checkers, type Checker, type Finding } from './finding.ts'

type Accepted = Readonly<Record<Checker, Readonly<Record<string, string>>>>

export interface Judgement {
  /** Findings without a reason. */
  readonly unexplained: readonly Finding[]
  /** Accepted rules without a finding. */
  readonly needless: readonly string[]
  /** Accepted findings, a line for each rule. */
  readonly explained: readonly {
    checker: Checker
    rule: string
    title: string
    count: number
    reason: string
  }[]
}

export function judgeFindings(findings: readonly Finding[], accepted: Accepted): Judgement {
  const explained = checkers.flatMap((checker) =>
    Object.entries(accepted[checker]).map(([rule, reason]) => {
      const found = findings.filter((finding) => finding.checker === checker && finding.rule === rule)
      return { checker, rule, title: found[0]?.title ?? '', count: found.length, reason }
    }),
  )
  return {
    unexplained: findings.filter(({ checker, rule }) => accepted[checker][rule] === undefined),
    needless: explained.filter(({ count }) => count === 0).map(({ checker, rule }) => `${checker} ${rule}`),
    explained: explained.filter(({ count }) => count > 0),
  }
}
