import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { RemovalPolicy } from 'aws-cdk-lib/core'
import type { AstroVoiceStack } from './astrovoice-stack.ts'

/** A log group made before whoever writes to it, so that its retention is ours and not for ever. */
export class ServiceLogGroup extends LogGroup {
  constructor(stack: AstroVoiceStack, id: string, logGroupName: string) {
    super(stack, id, {
      logGroupName,
      retention: stack.stage.observability.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
  }
}
