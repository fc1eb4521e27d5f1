import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createHoroscopeTopics } from './horoscope-topics.ts'
import { createPushPlatforms } from './push-platforms.ts'

/** Pushes: the platform applications, topics of horoscopes, and a topic for failed deliveries. */
export class MessagingStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps, key: IKey) {
    super(scope, 'messaging', { stage, description: 'AstroVoice: push platforms and topics' })
    const failures = new Topic(this, 'PushFailures', {
      topicName: this.name('push-failures'),
      displayName: 'pushes that could not be delivered: their devices are forgotten',
      masterKey: key,
      enforceSSL: true,
    })
    createHoroscopeTopics(this)
    if (stage.push.hasFcm || stage.push.apns) createPushPlatforms(this, failures, key)
  }
}
