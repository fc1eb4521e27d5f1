import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnRotationSchedule, type ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { createSmallFunction } from '../../custom-resources/small-function.ts'
import { arnOf } from '../../permissions/arns.ts'
import type { AstroVoiceStack } from '../../stacks/astrovoice-stack.ts'

export interface TokenRotationProps {
  readonly secret: ISecret
  readonly key: IKey
  readonly replicationGroupId: string
}

/** A new token of Valkey every month. */
export function rotateToken(
  stack: AstroVoiceStack,
  { secret, key, replicationGroupId }: TokenRotationProps,
): void {
  const lambda = createSmallFunction(stack, {
    name: 'valkey-token',
    entry: new URL('./main.ts', import.meta.url),
    environment: { replicationGroupId },
    permissions: [
      {
        actions: [
          'secretsmanager:DescribeSecret',
          'secretsmanager:GetSecretValue',
          'secretsmanager:PutSecretValue',
          'secretsmanager:UpdateSecretVersionStage',
        ],
        resources: [secret.secretArn],
      },
      {
        actions: ['elasticache:ModifyReplicationGroup', 'elasticache:DescribeReplicationGroups'],
        resources: [arnOf(stack, 'elasticache', `replicationgroup:${replicationGroupId}`)],
      },
      { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] },
    ],
  })
  lambda.addPermission('SecretsManager', {
    principal: new ServicePrincipal('secretsmanager.amazonaws.com'),
    sourceAccount: stack.account,
  })
  const schedule = new CfnRotationSchedule(stack, 'ValkeyTokenRotation', {
    secretId: secret.secretArn,
    rotationLambdaArn: lambda.functionArn,
    rotateImmediatelyOnUpdate: false,
    rotationRules: { automaticallyAfterDays: 30 },
  })
  schedule.node.addDependency(lambda)
}
