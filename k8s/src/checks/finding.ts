/** A tool's finding about an object. */
export interface Finding {
  readonly tool: string
  readonly rule: string
  /** `Kind/name` */
  readonly object: string
  readonly message: string
}

/** An accepted finding, and why. */
export interface Accepted {
  readonly tool: string
  readonly rule: string
  /** Pattern of the objects it is accepted for. */
  readonly objects: string
  readonly reason: string
  /** What shows that the reason is true; k8s/tests/accepted.test.ts runs it. */
  readonly proof: string
}

const covers = ({ tool, rule, objects }: Accepted, finding: Finding) =>
  tool === finding.tool && rule === finding.rule && new RegExp(`^(${objects})$`).test(finding.object)

/** The findings without a reason, and the reasons without a finding. */
export const judge = (findings: readonly Finding[], accepted: readonly Accepted[]) => ({
  open: findings.filter((finding) => !accepted.some((entry) => covers(entry, finding))),
  needless: accepted.filter((entry) => !findings.some((finding) => covers(entry, finding))),
})
