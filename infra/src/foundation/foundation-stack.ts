import { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Duration } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createLogBucket } from './log-bucket.ts'

/** The base of every other stack: one key, one bucket for access logs, one topic for alarms. */
export class FoundationStack extends AstroVoiceStack {
  readonly key: Key
  readonly logBucket: Bucket
  readonly alarmTopic: Topic

  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'foundation', {
      stage,
      description: 'AstroVoice: key, access logs, alarm topic',
      isStateful: true,
    })
    this.key = new Key(this, 'Key', {
      alias: `alias/${this.name()}`,
      description: `encrypts what AstroVoice keeps in ${stage.name}`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: this.dataRemovalPolicy,
    })
    this.logBucket = createLogBucket(this)
    this.alarmTopic = this.#createAlarmTopic()
  }

  #createAlarmTopic(): Topic {
    const topic = new Topic(this, 'Alarms', {
      topicName: this.name('alarms'),
      masterKey: this.useKey(this.key),
      enforceSSL: true,
    })
    topic.addSubscription(new EmailSubscription(this.stage.observability.alarmEmail))
    for (const service of ['cloudwatch', 'budgets', 'costalerts', 'events']) {
      const principal = new ServicePrincipal(`${service}.amazonaws.com`, {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      })
      topic.grantPublish(principal)
      this.key.grant(principal, 'kms:Decrypt', 'kms:GenerateDataKey')
    }
    return topic
  }
}
