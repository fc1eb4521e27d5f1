import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Construct } from 'constructs'
import { officeHours } from '../network/office-hours.ts'
import { allow } from '../permissions/allow.ts'
import { globalArnOf } from '../permissions/arns.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createBuildProject } from './build-project.ts'
import { officeHoursSpec } from './buildspecs.ts'
import { useCdkRoles } from './permissions.ts'

/** Stacks with hourly costs and no data, in the order of their deploy. */
const partTimeStacks = ['cache', 'cluster', 'release']

/**
 * A control plane cannot be stopped, so its stack is removed in the evening and deployed again in the morning.
 */
export class OfficeHoursStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps, key: IKey) {
    super(scope, 'office-hours', {
      stage,
      description: 'AstroVoice: removes overnight what costs by the hour',
    })
    const { repository, branch, connectionArn } = stage.delivery
    const project = createBuildProject(this, {
      name: 'office-hours',
      key,
      buildspec: officeHoursSpec,
      source: {
        type: 'GITHUB',
        location: `https://github.com/${repository}.git`,
        auth: { type: 'CODECONNECTIONS', resource: connectionArn },
        buildSpec: JSON.stringify(officeHoursSpec),
      },
      environment: { STAGE: stage.name, STACKS: partTimeStacks.join(' '), DO: 'stop' },
      permissions: [
        ...useCdkRoles(this),
        {
          actions: [
            'codeconnections:UseConnection',
            'codeconnections:GetConnectionToken',
            'codeconnections:GetConnection',
          ],
          resources: [connectionArn],
        },
      ],
    })
    project.sourceVersion = branch
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    })
    allow(role, { actions: ['codebuild:StartBuild'], resources: [project.attrArn] })
    for (const name of ['start', 'stop'] as const) {
      new CfnSchedule(this, `Schedule-${name}`, {
        flexibleTimeWindow: { mode: 'OFF' },
        scheduleExpression: officeHours[name],
        scheduleExpressionTimezone: officeHours.timezone,
        target: {
          arn: globalArnOf(this, 'scheduler', ':aws-sdk:codebuild:startBuild'),
          roleArn: role.roleArn,
          input: this.toJsonString({
            ProjectName: project.ref,
            EnvironmentVariablesOverride: [{ Name: 'DO', Value: name, Type: 'PLAINTEXT' }],
          }),
        },
      })
    }
  }
}
