import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import { PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnPipeline, type CfnModelPackageGroup } from 'aws-cdk-lib/aws-sagemaker'
import { globalArnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { describeTraining } from './training-definition.ts'

export interface TrainingPipelineProps {
  readonly role: Role
  readonly registry: CfnModelPackageGroup
  readonly key: IKey
  readonly vpc: Vpc
}

/** Starts with the id of a voice: trains it on Spot, registers it, and waits for a person's approval. */
export function createTrainingPipeline(stack: AstroVoiceStack, props: TrainingPipelineProps): CfnPipeline {
  const { role, vpc, key } = props
  const securityGroup = new SecurityGroup(stack, 'TrainingSecurityGroup', {
    vpc,
    description: 'training jobs: out only',
  })
  const definition = describeTraining({
    roleArn: role.roleArn,
    keyArn: key.keyArn,
    voicesBucket: stack.bucketName('voices'),
    image: `${stack.account}.dkr.ecr.${stack.region}.amazonaws.com/astrovoice/voice-trainer:1`,
    registryName: stack.name('voices'),
    subnetIds: vpc.selectSubnets({ subnetGroupName: 'private' }).subnetIds,
    securityGroupId: securityGroup.securityGroupId,
  })
  const pipeline = new CfnPipeline(stack, 'Training', {
    pipelineName: stack.name('voice-training'),
    pipelineDescription: 'trains one voice and registers it',
    pipelineDefinition: { PipelineDefinitionBody: stack.toJsonString(definition) },
    roleArn: role.roleArn,
  })
  // The pipeline passes the role on to its jobs.
  role.addToPolicy(
    new PolicyStatement({
      actions: ['iam:PassRole'],
      resources: [globalArnOf(stack, 'iam', `${stack.account}:role/${stack.name('voices')}`)],
      conditions: {
        StringEquals: { 'iam:PassedToService': new ServicePrincipal('sagemaker.amazonaws.com').service },
      },
    }),
  )
  pipeline.addResourceDependency(props.registry)
  pipeline.node.addDependency(role)
  return pipeline
}
