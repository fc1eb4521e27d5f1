import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import {
  CreatePlatformApplicationCommand,
  DeletePlatformApplicationCommand,
  SetPlatformApplicationAttributesCommand,
  type SNSClient,
} from '@aws-sdk/client-sns'
import type { LifecycleEvent, LifecycleOutcome } from '../../custom-resources/lifecycle-event.ts'
import { readProperties } from '../../custom-resources/read-properties.ts'

export interface PushClients {
  readonly sns: SNSClient
  readonly secrets: SecretsManagerClient
}

/** The fields of the push secret, as docs/infrastructure.md describes them. */
const secretFields = {
  GCM: 'fcmServiceAccount',
  APNS: 'apnsSigningKey',
  APNS_SANDBOX: 'apnsSigningKey',
} as const
type Platform = keyof typeof secretFields

/**
 * Makes, changes or removes an SNS platform application. SNS returns an existing one with the same settings.
 * @throws with the field of the secret to fill in when the provider's key is missing
 */
export async function putPlatformApplication(
  event: LifecycleEvent,
  { sns, secrets }: PushClients,
): Promise<LifecycleOutcome> {
  if (event.RequestType === 'Delete') return removeApplication(event, sns)
  const { Name, Platform } = readProperties(event.ResourceProperties, ['Name', 'Platform'])
  const attributes = await readAttributes(event, Platform as Platform, secrets)
  const kept = event.RequestType === 'Update' ? event.PhysicalResourceId : undefined
  if (kept?.endsWith(`app/${Platform}/${Name}`)) {
    await sns.send(
      new SetPlatformApplicationAttributesCommand({ PlatformApplicationArn: kept, Attributes: attributes }),
    )
    return outcome(kept)
  }
  const { PlatformApplicationArn } = await sns.send(
    new CreatePlatformApplicationCommand({ Name, Platform, Attributes: attributes }),
  )
  if (!PlatformApplicationArn) throw new Error(`SNS made ${Name} for ${Platform} but did not say its ARN`)
  return outcome(PlatformApplicationArn)
}

const outcome = (arn: string): LifecycleOutcome => ({ physicalId: arn, data: { arn } })

async function removeApplication(event: LifecycleEvent, sns: SNSClient): Promise<LifecycleOutcome> {
  const arn = event.PhysicalResourceId ?? ''
  // A failed creation has no ARN and nothing to remove.
  if (arn.startsWith('arn:')) {
    await sns.send(new DeletePlatformApplicationCommand({ PlatformApplicationArn: arn }))
  }
  return { physicalId: arn }
}

async function readAttributes(
  { ResourceProperties }: LifecycleEvent,
  platform: Platform,
  secrets: SecretsManagerClient,
): Promise<Record<string, string>> {
  const { SecretId, FailureTopicArn, FeedbackRoleArn } = readProperties(ResourceProperties, [
    'SecretId',
    'FailureTopicArn',
    'FeedbackRoleArn',
  ])
  const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId }))
  const credential = readCredential(SecretString, secretFields[platform])
  if (!credential) {
    throw new Error(
      `the secret ${SecretId} has no ${secretFields[platform]}: put the provider's key there and deploy again`,
    )
  }
  return {
    PlatformCredential: credential,
    ...(platform !== 'GCM' && appleAttributes(ResourceProperties)),
    EventDeliveryFailure: FailureTopicArn,
    EventEndpointDeleted: FailureTopicArn,
    FailureFeedbackRoleArn: FeedbackRoleArn,
  }
}

function readCredential(secret: string, field: string): string | undefined {
  // A new secret holds random text until it is filled.
  if (!secret.startsWith('{')) return undefined
  const value = (JSON.parse(secret) as Record<string, unknown>)[field]
  if (typeof value === 'string') return value
  return value ? JSON.stringify(value) : undefined
}

function appleAttributes(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const { KeyId, TeamId, BundleId } = readProperties(properties, ['KeyId', 'TeamId', 'BundleId'])
  return { PlatformPrincipal: KeyId, ApplePlatformTeamID: TeamId, ApplePlatformBundleID: BundleId }
}
