import { CfnScalableTarget, CfnScalingPolicy } from 'aws-cdk-lib/aws-applicationautoscaling'
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch'
import type { CfnEndpoint } from 'aws-cdk-lib/aws-sagemaker'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Requests that wait for one instance before a second starts. */
const backlogPerInstance = 5

/**
 * Scales from zero to the stage's maximum, by queue length. The first instance needs its own policy: backlog
 * per instance is undefined at zero.
 */
export function scaleFromZero(stack: AstroVoiceStack, endpoint: CfnEndpoint, variantName: string): void {
  const name = stack.name('voices')
  const target = new CfnScalableTarget(stack, 'VoiceScaling', {
    serviceNamespace: 'sagemaker',
    scalableDimension: 'sagemaker:variant:DesiredInstanceCount',
    resourceId: `endpoint/${name}/variant/${variantName}`,
    minCapacity: 0,
    maxCapacity: stack.stage.machineLearning.maxVoiceInstances,
  })
  target.addResourceDependency(endpoint)
  const dimensions = [{ name: 'EndpointName', value: name }]
  const policy = (id: string, props: { policyType: string } & Partial<CfnScalingPolicyProps>) =>
    new CfnScalingPolicy(stack, id, {
      policyName: `${name}-${id}`,
      scalingTargetId: target.ref,
      ...props,
    })
  policy('by-backlog', {
    policyType: 'TargetTrackingScaling',
    targetTrackingScalingPolicyConfiguration: {
      targetValue: backlogPerInstance,
      scaleInCooldown: 600,
      scaleOutCooldown: 120,
      customizedMetricSpecification: {
        namespace: 'AWS/SageMaker',
        metricName: 'ApproximateBacklogSizePerInstance',
        statistic: 'Average',
        dimensions,
      },
    },
  })
  const wake = policy('from-zero', {
    policyType: 'StepScaling',
    stepScalingPolicyConfiguration: {
      adjustmentType: 'ChangeInCapacity',
      metricAggregationType: 'Average',
      cooldown: 300,
      stepAdjustments: [{ metricIntervalLowerBound: 0, scalingAdjustment: 1 }],
    },
  })
  new CfnAlarm(stack, 'VoiceBacklogWithoutCapacity', {
    alarmDescription: 'somebody waits for a voice and no instance runs: starts one',
    namespace: 'AWS/SageMaker',
    metricName: 'HasBacklogWithoutCapacity',
    dimensions,
    statistic: 'Average',
    period: 60,
    evaluationPeriods: 1,
    threshold: 1,
    comparisonOperator: 'GreaterThanOrEqualToThreshold',
    treatMissingData: 'missing',
    alarmActions: [wake.ref],
  })
}

type CfnScalingPolicyProps = ConstructorParameters<typeof CfnScalingPolicy>[2]
