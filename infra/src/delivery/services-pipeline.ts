import type { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline'
import type { CfnProject } from 'aws-cdk-lib/aws-codebuild'
import { acknowledge } from '../nag/acknowledge.ts'
import type { ISecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { deployerRoleName } from '../cluster/access.ts'
import { releaseAlarmName } from '../observability/alarms.ts'
import { registryOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { type BuildProjectProps, createBuildProject } from './build-project.ts'
import { diffSpec, imagesSpec, infrastructureSpec, releaseSpec, testSpec } from './buildspecs.ts'
import { pullImages, pushImages, readRelease, signWith, useArtifacts, useCdkRoles } from './permissions.ts'
import { buildAction, createPipeline } from './pipeline.ts'

export interface ServicesPipelineProps {
  readonly key: IKey
  readonly vpc: Vpc
  readonly deployerSecurityGroup: ISecurityGroup
  readonly signingKey: IKey
}

/** Minutes for which the pipeline watches the alarms after a release. */
const watchMinutes = 15

/**
 * Tests, builds images and chart, shows the diff, waits for approval, deploys infrastructure and releases.
 * Alarms that ring take the release back.
 */
export function createServicesPipeline(stack: AstroVoiceStack, props: ServicesPipelineProps): CfnPipeline {
  const p = createProjects(stack, props)
  const { isDeployApproved } = stack.stage.delivery
  return createPipeline(stack, {
    name: 'services',
    key: props.key,
    projects: Object.values(p),
    stages: [
      { name: 'Test', actions: [buildAction('Test', p.test)] },
      { name: 'Images', actions: [buildAction('Images', p.images)] },
      {
        name: 'Infrastructure',
        actions: [
          buildAction('Diff', p.diff),
          ...(isDeployApproved ? [approval] : []),
          buildAction('Deploy', p.infrastructure, 3),
        ],
      },
      {
        name: 'Release',
        actions: [buildAction('Release', p.release)],
        onFailure: { result: 'ROLLBACK' },
        ...(stack.stage.observability.hasAlarms && {
          onSuccess: { conditions: [whileAlarmsAreQuiet(stack)] },
        }),
      },
    ],
  })
}

const approval: CfnPipeline.ActionDeclarationProperty = {
  name: 'Approve',
  runOrder: 2,
  actionTypeId: { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' },
  configuration: { CustomData: 'What Diff printed is about to be deployed.' },
}

/** Takes the release back when the alarm rings within the time. */
const whileAlarmsAreQuiet = (stack: AstroVoiceStack): CfnPipeline.ConditionProperty => ({
  result: 'ROLLBACK',
  rules: [
    {
      name: 'AlarmsAreQuiet',
      ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'CloudWatchAlarm', version: '1' },
      configuration: {
        AlarmName: releaseAlarmName(stack),
        AlarmStates: 'ALARM',
        WaitTime: `${watchMinutes}`,
      },
    },
  ],
})

function createProjects(stack: AstroVoiceStack, props: ServicesPipelineProps) {
  const { name } = stack.stage
  const project = (given: Omit<BuildProjectProps, 'key'>): CfnProject =>
    createBuildProject(stack, {
      ...given,
      key: props.key,
      permissions: [useArtifacts(stack), ...given.permissions],
      environment: {
        STAGE: name,
        REGISTRY: registryOf(stack.stage),
        SIGNING_KEY: props.signingKey.keyArn,
        ...given.environment,
      },
    })
  const images = project({
    name: 'images',
    buildspec: imagesSpec,
    buildsImages: true,
    permissions: [...pushImages(stack), signWith(props.signingKey)],
  })
  acknowledge(images, { CB3: 'Images are built with docker, which needs a privileged build.' })
  return {
    test: project({ name: 'test', buildspec: testSpec, permissions: [] }),
    images,
    diff: project({ name: 'diff', buildspec: diffSpec, permissions: useCdkRoles(stack) }),
    infrastructure: project({
      name: 'infrastructure',
      buildspec: infrastructureSpec,
      permissions: useCdkRoles(stack),
    }),
    release: project({
      name: 'release',
      buildspec: releaseSpec,
      roleName: deployerRoleName(stack),
      network: { vpc: props.vpc, securityGroup: props.deployerSecurityGroup },
      environment: { CLUSTER: stack.name() },
      permissions: [...pullImages(stack), ...readRelease(stack), signWith(props.signingKey)],
    }),
  }
}
