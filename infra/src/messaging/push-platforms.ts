import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { CustomResource } from 'aws-cdk-lib/core'
import { createSmallFunction } from '../custom-resources/small-function.ts'
import { allow } from '../permissions/allow.ts'
import { arnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'

/** The platform applications of FCM and APNs, which CloudFormation does not have. */
export function createPushPlatforms(stack: AstroVoiceStack, failures: Topic, key: IKey): void {
  const { hasFcm, apns } = stack.stage.push
  const platforms: Record<string, Record<string, string>> = {
    ...(hasFcm && { GCM: {} }),
    ...(apns && {
      [apns.isSandbox ? 'APNS_SANDBOX' : 'APNS']: {
        KeyId: apns.keyId,
        TeamId: apns.teamId,
        BundleId: apns.bundleId,
      },
    }),
  }
  const feedback = createFeedbackRole(stack, Object.keys(platforms))
  const lambda = createSmallFunction(stack, {
    name: 'push-platform',
    entry: new URL('./push-platform/handler.ts', import.meta.url),
    permissions: [
      {
        actions: [
          'sns:CreatePlatformApplication',
          'sns:SetPlatformApplicationAttributes',
          'sns:DeletePlatformApplication',
        ],
        resources: Object.keys(platforms).map((platform) => applicationArn(stack, platform)),
      },
      { actions: ['iam:PassRole'], resources: [feedback.roleArn] },
      {
        actions: ['secretsmanager:GetSecretValue'],
        resources: [arnOf(stack, 'secretsmanager', `secret:${stack.path('push')}-??????`)],
      },
      { actions: ['kms:Decrypt'], resources: [key.keyArn] },
    ],
  })
  for (const [platform, properties] of Object.entries(platforms)) {
    const resource = new CustomResource(stack, `Push-${platform}`, {
      serviceToken: lambda.functionArn,
      resourceType: 'Custom::PushPlatform',
      properties: {
        Name: stack.name('app'),
        Platform: platform,
        SecretId: stack.path('push'),
        FailureTopicArn: failures.topicArn,
        FeedbackRoleArn: feedback.roleArn,
        ...properties,
      },
    })
    resource.node.addDependency(lambda.role!)
  }
}

const applicationArn = (stack: AstroVoiceStack, platform: string) =>
  arnOf(stack, 'sns', `app/${platform}/${stack.name('app')}`)

/** Lets SNS log why a provider refused a push. */
function createFeedbackRole(stack: AstroVoiceStack, platforms: readonly string[]): Role {
  const role = new Role(stack, 'PushFeedbackRole', { assumedBy: new ServicePrincipal('sns.amazonaws.com') })
  for (const platform of platforms) {
    const logs = `sns/${stack.region}/${stack.account}/app/${platform}/${stack.name('app')}/Failure`
    new ServiceLogGroup(stack, `PushFeedback-${platform}`, logs)
    allow(role, {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [arnOf(stack, 'logs', `log-group:${logs}:*`)],
      reason: 'SNS makes its own streams in this group.',
    })
  }
  return role
}
