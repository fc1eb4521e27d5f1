import { CfnModelPackageGroup } from 'aws-cdk-lib/aws-sagemaker'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Vpc } from 'aws-cdk-lib/aws-ec2'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createTrainingPipeline } from './training-pipeline.ts'
import { createVoiceEndpoint } from './voice-endpoint.ts'
import { createVoiceRole } from './voice-role.ts'

export interface MachineLearningStackProps {
  readonly stage: StageProps
  readonly key: IKey
  readonly vpc: Vpc
}

/** Custom voices: trained from consented recordings, approved by a person, and served on demand. */
export class MachineLearningStack extends AstroVoiceStack {
  constructor(scope: Construct, { stage, key, vpc }: MachineLearningStackProps) {
    super(scope, 'machine-learning', { stage, description: 'AstroVoice: training and serving of voices' })
    const role = createVoiceRole(this, key)
    const registry = new CfnModelPackageGroup(this, 'Registry', {
      modelPackageGroupName: this.name('voices'),
      modelPackageGroupDescription: 'trained voices; one is served once a person has approved it',
    })
    createTrainingPipeline(this, { role, registry, key, vpc })
    const { voiceModelPackage } = stage.machineLearning
    if (voiceModelPackage !== undefined) {
      createVoiceEndpoint(this, { role, key, vpc, modelPackage: voiceModelPackage })
    }
  }
}
