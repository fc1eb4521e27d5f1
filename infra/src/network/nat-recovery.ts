import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Ec2Action, Ec2InstanceAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Duration } from 'aws-cdk-lib/core'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Which status check starts which action, after how many minutes, as AWS advises. */
const checks = [
  { check: 'StatusCheckFailed_System', action: Ec2InstanceAction.RECOVER, minutes: 2, name: 'recover' },
  { check: 'StatusCheckFailed_Instance', action: Ec2InstanceAction.REBOOT, minutes: 3, name: 'reboot' },
] as const

/**
 * Alarms by which EC2 itself moves an instance to healthy hardware, or reboots it. It keeps its addresses, so
 * routes and callers' allow lists stay valid. A stopped instance has no checks, and no alarm.
 */
export function recoverInstance(stack: AstroVoiceStack, name: string, instanceId: string): void {
  for (const { check, action, minutes, name: does } of checks) {
    const alarm = new Alarm(stack, `${name}-${does}`, {
      alarmName: stack.name(name, does),
      alarmDescription: `${name} fails ${check}; EC2 does: ${does}. docs/runbooks/nat.md`,
      metric: new Metric({
        namespace: 'AWS/EC2',
        metricName: check,
        dimensionsMap: { InstanceId: instanceId },
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: minutes,
      treatMissingData: TreatMissingData.MISSING,
    })
    alarm.addAlarmAction(new Ec2Action(action))
  }
}
