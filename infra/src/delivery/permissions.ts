import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Permission } from '../permissions/allow.ts'
import { arnOf, globalArnOf, objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export const artifactPurpose = 'build-artifacts'

export const useArtifacts = (stack: AstroVoiceStack): Permission => ({
  actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
  resources: [objectsOf(stack, artifactPurpose)],
  reason: 'The pipeline names its artifacts itself.',
})

const signIn: Permission = {
  actions: ['ecr:GetAuthorizationToken'],
  resources: ['*'],
  reason: 'A token is for the whole registry.',
}

export const pullImages = (stack: AstroVoiceStack): Permission[] => [
  signIn,
  {
    actions: [
      'ecr:BatchCheckLayerAvailability',
      'ecr:BatchGetImage',
      'ecr:GetDownloadUrlForLayer',
      'ecr:DescribeImages',
    ],
    resources: [arnOf(stack, 'ecr', 'repository/astrovoice/*')],
    reason: 'All repositories of the application.',
  },
]

export const pushImages = (stack: AstroVoiceStack): Permission[] => [
  ...pullImages(stack),
  {
    actions: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload', 'ecr:PutImage'],
    resources: [arnOf(stack, 'ecr', 'repository/astrovoice/*')],
    reason: 'All repositories of the application.',
  },
]

export const signWith = (key: IKey): Permission => ({
  actions: ['kms:Sign', 'kms:GetPublicKey', 'kms:DescribeKey', 'kms:Verify'],
  resources: [key.keyArn],
})

/** The CDK's bootstrap roles, which have the permissions of a deploy. */
export const useCdkRoles = (stack: AstroVoiceStack): Permission[] => [
  {
    actions: ['sts:AssumeRole'],
    resources: [globalArnOf(stack, 'iam', `${stack.account}:role/cdk-hnb659fds-*`)],
    reason: 'The bootstrap stack makes one role for each task and region.',
  },
]

export const readRelease = (stack: AstroVoiceStack): Permission[] => [
  {
    actions: ['ssm:GetParametersByPath'],
    resources: [
      arnOf(stack, 'ssm', `parameter${stack.path('chart')}`),
      arnOf(stack, 'ssm', `parameter${stack.path('chart')}/*`),
    ],
    reason: 'The chart’s parameters, all under one path.',
  },
  { actions: ['eks:DescribeCluster'], resources: [arnOf(stack, 'eks', `cluster/${stack.name()}`)] },
]
