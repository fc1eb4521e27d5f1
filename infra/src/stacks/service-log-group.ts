import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { RemovalPolicy } from 'aws-cdk-lib/core'
import type { AstroVoiceStack } from './astrovoice-stack.ts'

const retentions = {
  7: RetentionDays.ONE_WEEK,
  14: RetentionDays.TWO_WEEKS,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
} as const

/** A log group made before its first writer, so that our retention applies. */
export class ServiceLogGroup extends LogGroup {
  constructor(stack: AstroVoiceStack, id: string, logGroupName: string) {
    super(stack, id, {
      logGroupName,
      retention: retentions[stack.stage.observability.logRetentionDays],
      removalPolicy: RemovalPolicy.DESTROY,
    })
  }
}
