import type { ISecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2'
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'
import type { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline'
import type { Construct } from 'constructs'
import { PrivateBucket } from '../data/private-bucket.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createMobilePipeline } from './mobile-pipeline.ts'
import { artifactPurpose } from './permissions.ts'
import { createServicesPipeline } from './services-pipeline.ts'

export interface DeliveryStackProps {
  readonly stage: StageProps
  readonly key: IKey
  readonly vpc: Vpc
  readonly deployerSecurityGroup: ISecurityGroup
}

/** The pipelines: one for services, one for the app. */
export class DeliveryStack extends AstroVoiceStack {
  /** Signs charts; installers verify the signature. */
  readonly signingKey: Key
  readonly services: CfnPipeline

  constructor(scope: Construct, props: DeliveryStackProps) {
    const { stage } = props
    super(scope, 'delivery', { stage, description: 'AstroVoice: pipelines' })
    const key = this.useKey(props.key)
    new PrivateBucket(this, { purpose: artifactPurpose, expiresAfterDays: 14, key })
    this.signingKey = new Key(this, 'ChartSigningKey', {
      alias: `alias/${this.name('charts')}`,
      description: 'signs charts of AstroVoice',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: this.dataRemovalPolicy,
    })
    this.services = createServicesPipeline(this, { ...props, key, signingKey: this.signingKey })
    createMobilePipeline(this, key)
  }
}
