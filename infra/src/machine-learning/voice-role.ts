import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { allow, type Permission } from '../permissions/allow.ts'
import { arnOf, bucketOf, objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Permissions of training and serving: read recordings, store models, write audio, and their own logs. */
export function createVoiceRole(stack: AstroVoiceStack, key: IKey): Role {
  const role = new Role(stack, 'VoiceRole', {
    roleName: stack.name('voices'),
    assumedBy: new ServicePrincipal('sagemaker.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  })
  allow(role, {
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: [objectsOf(stack, 'voices')],
    reason: 'Recordings and models have the ids of voices as names.',
  })
  allow(role, { actions: ['s3:ListBucket'], resources: [bucketOf(stack, 'voices')] })
  allow(role, {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
  })
  allow(role, grantToServices(key))
  allow(role, {
    actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
    resources: [arnOf(stack, 'ecr', 'repository/astrovoice/voice-trainer')],
  })
  allow(role, {
    actions: [
      'ecr:GetAuthorizationToken',
      'cloudwatch:PutMetricData',
      'ec2:CreateNetworkInterface',
      'ec2:CreateNetworkInterfacePermission',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeVpcs',
      'ec2:DescribeSubnets',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeDhcpOptions',
    ],
    resources: ['*'],
    reason: 'Tokens, metrics and network interfaces that do not exist yet have no resource to name.',
  })
  allow(role, {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams', 'logs:CreateLogGroup'],
    resources: [arnOf(stack, 'logs', 'log-group:/aws/sagemaker/*')],
    reason: 'SageMaker names the groups and streams of its jobs itself.',
  })
  allow(role, {
    actions: ['sagemaker:CreateTrainingJob', 'sagemaker:DescribeTrainingJob', 'sagemaker:StopTrainingJob'],
    resources: [arnOf(stack, 'sagemaker', 'training-job/pipelines-*')],
    reason: 'The pipeline names its jobs itself.',
  })
  allow(role, {
    actions: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:AddTags'],
    resources: [
      arnOf(stack, 'sagemaker', `model-package-group/${stack.name('voices')}`),
      arnOf(stack, 'sagemaker', `model-package/${stack.name('voices')}/*`),
    ],
    reason: 'Each version of a voice is a package.',
  })
  return role
}

/** SageMaker attaches encrypted disks to its machines by a grant. */
const grantToServices = (key: IKey): Permission => ({
  actions: ['kms:CreateGrant'],
  resources: [key.keyArn],
  conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
})
