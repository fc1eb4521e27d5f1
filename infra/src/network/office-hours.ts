import type { Instance } from 'aws-cdk-lib/aws-ec2'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import { ArnFormat, Stack, type CfnResource } from 'aws-cdk-lib/core'
import { globalArnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Workdays from nine to five, India: 176 hours in a month of 22 workdays. */
export const officeHours = {
  timezone: 'Asia/Kolkata',
  start: 'cron(0 9 ? * MON-FRI *)',
  stop: 'cron(0 17 ? * MON-FRI *)',
} as const

/**
 * Starts and stops instances; a stopped one releases its public address, which costs more than the instance.
 */
export function runInOfficeHours(stack: AstroVoiceStack, instances: readonly Instance[]): void {
  const arns = instances.map(({ instanceId }) =>
    Stack.of(stack).formatArn({
      service: 'ec2',
      resource: 'instance',
      resourceName: instanceId,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    }),
  )
  const role = new Role(stack, 'OfficeHoursRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  })
  role.addToPolicy(
    new PolicyStatement({ actions: ['ec2:StartInstances', 'ec2:StopInstances'], resources: arns }),
  )
  for (const [name, expression] of [
    ['start', officeHours.start],
    ['stop', officeHours.stop],
  ] as const) {
    new CfnSchedule(stack, `OfficeHours-${name}`, {
      flexibleTimeWindow: { mode: 'OFF' },
      scheduleExpression: expression,
      scheduleExpressionTimezone: officeHours.timezone,
      target: {
        arn: globalArnOf(stack, 'scheduler', `:aws-sdk:ec2:${name}Instances`),
        roleArn: role.roleArn,
        input: stack.toJsonString({ InstanceIds: instances.map(({ instanceId }) => instanceId) }),
      },
    })
  }
  for (const instance of instances) {
    ;(instance.node.defaultChild as CfnResource).addMetadata(
      'HoursPerMonth',
      stack.stage.cluster.hoursPerMonth,
    )
  }
}
