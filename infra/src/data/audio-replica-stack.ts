import { HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { allowCloudFront, audioExpiry, audioReplicaPurpose } from './buckets.ts'
import { PrivateBucket } from './private-bucket.ts'

/** The copy of all audio in another region; CloudFront reads it when the first region does not answer. */
export class AudioReplicaStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps, region: string) {
    super(scope, 'audio-replica', {
      stage,
      region,
      description: 'AstroVoice: second copy of audio',
      isStateful: true,
    })
    const bucket = new PrivateBucket(this, {
      purpose: audioReplicaPurpose,
      ...audioExpiry,
      isVersioned: true,
      browsers: { origins: stage.appOrigins, methods: [HttpMethods.GET, HttpMethods.HEAD] },
    })
    allowCloudFront(bucket, this)
  }
}
