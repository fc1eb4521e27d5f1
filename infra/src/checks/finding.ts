export const checkers = ['cfn-lint', 'checkov', 'cfn-guard'] as const
export type Checker = (typeof checkers)[number]

/** A checker's finding about a resource. */
export interface Finding {
  readonly checker: Checker
  /** `CKV_AWS_158`, `CT.S3.PR.9`, `E3006`. */
  readonly rule: string
  /** The rule in words. */
  readonly title: string
  /** Template and logical id. */
  readonly where: string
}
