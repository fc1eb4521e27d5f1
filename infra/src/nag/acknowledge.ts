import { Validations } from 'aws-cdk-lib/core'
import type { IConstruct } from 'constructs'

/**
 * Says why a finding of cdk-nag is meant. `finding` is a rule of the AwsSolutions pack, with what it found in
 * brackets when it found several: `IAM5[Resource::*]`.
 */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  for (const [finding, reason] of Object.entries(findings)) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason })
  }
}
