import { checkers, type Checker, type Finding } from './finding.ts'

type Accepted = Readonly<Record<Checker, Readonly<Record<string, string>>>>

export interface Judgement {
  /** Findings that nobody has explained. */
  readonly unexplained: readonly Finding[]
  /** Rules that are accepted though they find nothing. */
  readonly needless: readonly string[]
  /** What was found and is meant, a line for each rule. */
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
