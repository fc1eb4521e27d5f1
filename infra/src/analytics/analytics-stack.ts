import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createEventStream } from './event-stream.ts'
import { createEventTable } from './event-table.ts'
import { createWorkgroup } from './workgroup.ts'

/** Events arrive by Firehose, stay in S3, and Athena queries them. */
export class AnalyticsStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps, key: IKey) {
    super(scope, 'analytics', { stage, description: 'AstroVoice: events and questions about them' })
    createEventStream(this, key)
    createEventTable(this)
    createWorkgroup(this, key)
  }
}
