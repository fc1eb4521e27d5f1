import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { QueueName } from '@astrovoice/contracts/operations'
import type { Permission } from '../permissions/allow.ts'
import { arnOf, objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { audioPermissions, namedById } from './audio-permissions.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'
import { createPodRole } from './pod-role.ts'

/** The namespace and the Helm release that the chart is installed as. */
const chartRelease = { namespace: 'astrovoice', name: 'astrovoice' } as const
export const servicesNamespace = chartRelease.namespace

/** A service of the chart, as its service account is named after the release's name. */
type ServiceName = 'api' | 'gateway' | `worker-${QueueName}`

/** What each service may do in AWS; a service that is missing has no role. */
function servicePermissions(
  stack: AstroVoiceStack,
  keyArn: string,
  receiptKeyArn?: string,
): Partial<Record<ServiceName, Permission[]>> {
  const audio = audioPermissions(stack)
  const recordEvents: Permission = {
    actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
    resources: [arnOf(stack, 'firehose', `deliverystream/${stack.name('events')}`)],
  }
  return {
    gateway: [
      audio.write,
      {
        actions: ['transcribe:StartStreamTranscription', 'transcribe:StartStreamTranscriptionWebSocket'],
        resources: ['*'],
        reason: 'A transcription stream has no resource that a policy could name.',
      },
    ],
    api: [
      {
        actions: ['s3:PutObject', 's3:GetObject'],
        resources: [objectsOf(stack, 'uploads')],
        reason: namedById,
      },
      useKey(keyArn, 's3'),
      audio.readSummaries,
      audio.deleteSummaries,
      audio.readSamples,
      audio.readExports,
      registerDevices(stack),
      recordEvents,
      callersOf(stack, 'cognito-idp:AdminCreateUser', 'cognito-idp:AdminUserGlobalSignOut'),
      ...signReceipts(receiptKeyArn),
    ],
    'worker-tts': [
      {
        actions: ['polly:SynthesizeSpeech', 'polly:DescribeVoices'],
        resources: ['*'],
        reason: 'A voice is not a resource that a policy could name.',
      },
      audio.writeSummaries,
      audio.deleteSummaries,
      audio.writeSamples,
      {
        actions: ['sagemaker:InvokeEndpointAsync'],
        resources: [arnOf(stack, 'sagemaker', `endpoint/${stack.name('voices')}`)],
      },
    ],
    'worker-notifications': [sendPushes(stack), audio.readSummaries],
    'worker-analytics': [recordEvents],
    'worker-privacy': [
      audio.readSummaries,
      audio.deleteSummaries,
      audio.writeExports,
      callersOf(stack, 'cognito-idp:AdminDeleteUser'),
    ],
  }
}

/** The key that signs receipts, if the stage has one. */
const signReceipts = (keyArn: string | undefined): Permission[] =>
  keyArn === undefined
    ? []
    : [
        {
          actions: ['payment-cryptography:GenerateMac', 'payment-cryptography:VerifyMac'],
          resources: [keyArn],
        },
      ]

/** The key, only through the service that stores the data. */
const useKey = (keyArn: string, service: 's3' | 'secretsmanager'): Permission => ({
  actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
  resources: [keyArn],
  conditions: { StringLike: { 'kms:ViaService': [`${service}.*.amazonaws.com`] } },
})

/** Actions on users of the stage's pool. */
const callersOf = (stack: AstroVoiceStack, ...actions: string[]): Permission => ({
  actions,
  resources: [arnOf(stack, 'cognito-idp', 'userpool/*')],
  reason: 'The pool’s id is drawn when it is created; an account has one pool.',
})

const platforms = ['GCM', 'APNS', 'APNS_SANDBOX'] as const

const registerDevices = (stack: AstroVoiceStack): Permission => ({
  actions: [
    'sns:CreatePlatformEndpoint',
    'sns:GetEndpointAttributes',
    'sns:SetEndpointAttributes',
    'sns:DeleteEndpoint',
  ],
  resources: platforms.flatMap((platform) => [
    arnOf(stack, 'sns', `app/${platform}/${stack.name('app')}`),
    arnOf(stack, 'sns', `endpoint/${platform}/${stack.name('app')}/*`),
  ]),
  reason: 'Each phone is an endpoint of its own.',
})

const sendPushes = (stack: AstroVoiceStack): Permission => ({
  actions: ['sns:Publish', 'sns:GetEndpointAttributes', 'sns:SetEndpointAttributes', 'sns:DeleteEndpoint'],
  resources: [
    ...platforms.map((platform) => arnOf(stack, 'sns', `endpoint/${platform}/${stack.name('app')}/*`)),
    arnOf(stack, 'sns', stack.name('horoscopes', '*')),
  ],
  reason: 'Each phone is an endpoint; horoscopes have a topic per sign and language.',
})

export interface ServiceRolesProps {
  readonly key: IKey
  /** The Payment Cryptography key of receipts, if the stage has one. */
  readonly receiptKeyArn?: string | undefined
}

export function createServiceRoles(
  stack: AstroVoiceStack,
  cluster: KubernetesCluster,
  { key, receiptKeyArn }: ServiceRolesProps,
): void {
  for (const [service, permissions] of Object.entries(servicePermissions(stack, key.keyArn, receiptKeyArn))) {
    createPodRole(stack, cluster, {
      namespace: chartRelease.namespace,
      serviceAccount: `${chartRelease.name}-${service}`,
      permissions,
    })
  }
}
