import { Validations } from 'aws-cdk-lib/core'
import type { IConstruct } from 'constructs'

/**
 * Gives the reason why a finding of cdk-nag is accepted. `finding` is a rule of the AwsSolutions pack. Several
 * findings of one rule have their subject in brackets: `IAM5[Resource::*]`.
 */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  for (const [finding, reason] of Object.entries(findings)) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason })
  }
}
