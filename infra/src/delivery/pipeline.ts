import { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { CfnProject } from 'aws-cdk-lib/aws-codebuild'
import { allow } from '../permissions/allow.ts'
import { arnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { artifactPurpose, useArtifacts } from './permissions.ts'

type Stage = CfnPipeline.StageDeclarationProperty

export interface PipelineProps {
  readonly name: string
  readonly key: IKey
  readonly projects: readonly CfnProject[]
  /** Stages after the source. */
  readonly stages: readonly Stage[]
  /** Only pushes that change these files start it. @default every push */
  readonly paths?: readonly string[]
}

/** A pipeline (V2) from the stage's branch; pushes during a run wait in order. */
export function createPipeline(stack: AstroVoiceStack, props: PipelineProps): CfnPipeline {
  const { delivery } = stack.stage
  const role = createRole(stack, props)
  const pipeline = new CfnPipeline(stack, `${props.name}-pipeline`, {
    name: stack.name(props.name),
    pipelineType: 'V2',
    executionMode: 'QUEUED',
    roleArn: role.roleArn,
    artifactStore: {
      type: 'S3',
      location: stack.bucketName(artifactPurpose),
      encryptionKey: { id: props.key.keyArn, type: 'KMS' },
    },
    triggers: [
      {
        providerType: 'CodeStarSourceConnection',
        gitConfiguration: {
          sourceActionName: 'Source',
          push: [
            {
              branches: { includes: [delivery.branch] },
              ...(props.paths && { filePaths: { includes: [...props.paths] } }),
            },
          ],
        },
      },
    ],
    stages: [sourceStage(stack), ...props.stages],
  })
  pipeline.node.addDependency(role)
  return pipeline
}

function sourceStage({ stage: { delivery } }: AstroVoiceStack): Stage {
  return {
    name: 'Source',
    actions: [
      {
        name: 'Source',
        actionTypeId: {
          category: 'Source',
          owner: 'AWS',
          provider: 'CodeStarSourceConnection',
          version: '1',
        },
        configuration: {
          ConnectionArn: delivery.connectionArn,
          FullRepositoryId: delivery.repository,
          BranchName: delivery.branch,
          OutputArtifactFormat: 'CODE_ZIP',
          DetectChanges: 'false',
        },
        outputArtifacts: [{ name: 'Source' }],
      },
    ],
  }
}

/** An action that runs a build on the source. */
export const buildAction = (
  name: string,
  project: CfnProject,
  runOrder = 1,
): CfnPipeline.ActionDeclarationProperty => ({
  name,
  runOrder,
  actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  configuration: { ProjectName: project.ref },
  inputArtifacts: [{ name: 'Source' }],
})

function createRole(stack: AstroVoiceStack, { name, key, projects }: PipelineProps): Role {
  const role = new Role(stack, `${name}-pipeline-role`, {
    assumedBy: new ServicePrincipal('codepipeline.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  })
  allow(role, useArtifacts(stack))
  allow(role, { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] })
  allow(role, {
    actions: ['codeconnections:UseConnection', 'codestar-connections:UseConnection'],
    resources: [stack.stage.delivery.connectionArn],
  })
  allow(role, {
    actions: ['codebuild:StartBuild', 'codebuild:BatchGetBuilds'],
    resources: projects.map(({ attrArn }) => attrArn),
  })
  allow(role, {
    actions: ['cloudwatch:DescribeAlarms'],
    resources: [arnOf(stack, 'cloudwatch', 'alarm:*')],
    reason: 'Alarms are queried by name.',
  })
  return role
}
