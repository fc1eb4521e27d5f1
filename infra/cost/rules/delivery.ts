import { deliveryAssumptions as delivery } from '../usage/assumptions.ts'
import { mapOf, type Rules } from './rule.ts'

const sizes: Readonly<Record<string, string>> = {
  BUILD_GENERAL1_SMALL: 'codebuild:small',
  BUILD_GENERAL1_MEDIUM: 'codebuild:medium',
  BUILD_GENERAL1_LARGE: 'codebuild:large',
}

/** Cost of builds and releases. */
export const deliveryRules: Rules = {
  'AWS::CodeBuild::Project': (resource, { logicalId }) => {
    const computeType = String(mapOf(resource.Properties, 'Environment')['ComputeType'])
    return [
      {
        price: sizes[computeType] ?? `codebuild:${computeType}`,
        amount: delivery.deploys.value * delivery.buildMinutesPerProject.value,
        of: logicalId,
      },
    ]
  },
  'AWS::CodePipeline::Pipeline': (_resource, { logicalId }) => [
    {
      price: 'codepipeline:action-minute',
      amount: delivery.deploys.value * delivery.pipelineActionMinutes.value,
      of: logicalId,
    },
  ],
  'AWS::DeviceFarm::Project': (_resource, { logicalId }) => [
    {
      price: 'device-farm:minute',
      amount: delivery.appReleases.value * delivery.deviceMinutesPerRelease.value,
      of: logicalId,
    },
  ],
}
