import { Repository, TagMutability, TagStatus } from 'aws-cdk-lib/aws-ecr'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { imageTargets } from './buildspecs.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'

const repositoryNames = [...imageTargets, 'voice-trainer', 'charts/astrovoice']

/** The registry of images and charts: scanned on push, never overwritten, the last twenty of each. */
export class ImagesStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'images', { stage, description: 'AstroVoice: images and charts' })
    for (const name of repositoryNames) {
      const repository = new Repository(this, `Repository-${name.replace('/', '-')}`, {
        repositoryName: `astrovoice/${name}`,
        imageScanOnPush: true,
        imageTagMutability: TagMutability.IMMUTABLE,
        emptyOnDelete: !stage.isDataKept,
        removalPolicy: stage.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      })
      repository.addLifecycleRule({
        description: 'keeps the last twenty',
        maxImageCount: 20,
        rulePriority: 2,
      })
      repository.addLifecycleRule({
        description: 'forgets what has no tag',
        tagStatus: TagStatus.UNTAGGED,
        maxImageAge: Duration.days(1),
        rulePriority: 1,
      })
    }
  }
}
