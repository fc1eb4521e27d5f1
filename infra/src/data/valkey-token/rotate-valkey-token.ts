import { randomBytes } from 'node:crypto'
import {
  DescribeReplicationGroupsCommand,
  type ElastiCacheClient,
  ModifyReplicationGroupCommand,
} from '@aws-sdk/client-elasticache'
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'

/** Secrets Manager's request, once for each step. */
export interface RotationEvent {
  readonly SecretId: string
  /** The version that becomes the current one. */
  readonly ClientRequestToken: string
  readonly Step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret'
}

export interface RotationDeps {
  readonly secrets: SecretsManagerClient
  readonly cache: ElastiCacheClient
  readonly replicationGroupId: string
}

/**
 * Rotates the token of Valkey. ElastiCache takes the new one beside the one before it. Clients keep their
 * connections and connect with either until the next rotation.
 */
export async function rotateValkeyToken(event: RotationEvent, deps: RotationDeps): Promise<void> {
  switch (event.Step) {
    case 'createSecret':
      return createToken(event, deps)
    case 'setSecret':
      return addToken(event, deps)
    case 'testSecret':
      return checkTaken(deps)
    case 'finishSecret':
      return makeCurrent(event, deps)
  }
}

/** Secrets Manager may repeat a step: an existing token stays. */
async function createToken(event: RotationEvent, { secrets }: RotationDeps): Promise<void> {
  if ((await readPending(event, secrets)) !== undefined) return
  await secrets.send(
    new PutSecretValueCommand({
      SecretId: event.SecretId,
      ClientRequestToken: event.ClientRequestToken,
      SecretString: JSON.stringify({ token: randomBytes(32).toString('hex') }),
      VersionStages: ['AWSPENDING'],
    }),
  )
}

async function addToken(
  event: RotationEvent,
  { secrets, cache, replicationGroupId }: RotationDeps,
): Promise<void> {
  const token = await readPending(event, secrets)
  if (token === undefined) throw new Error('there is no pending token to set')
  await cache.send(
    new ModifyReplicationGroupCommand({
      ReplicationGroupId: replicationGroupId,
      AuthToken: token,
      AuthTokenUpdateStrategy: 'ROTATE',
      ApplyImmediately: true,
    }),
  )
}

/** Secrets Manager repeats a step that fails, so a change under way ends the step with an error. */
async function checkTaken({ cache, replicationGroupId }: RotationDeps): Promise<void> {
  const { ReplicationGroups = [] } = await cache.send(
    new DescribeReplicationGroupsCommand({ ReplicationGroupId: replicationGroupId }),
  )
  const status = ReplicationGroups[0]?.Status
  if (status !== 'available')
    throw new Error(`${replicationGroupId} is ${status}; it has not taken the token yet`)
}

async function makeCurrent(
  { SecretId, ClientRequestToken }: RotationEvent,
  { secrets }: RotationDeps,
): Promise<void> {
  const { VersionIdsToStages = {} } = await secrets.send(new DescribeSecretCommand({ SecretId }))
  const current = Object.entries(VersionIdsToStages).find(([, stages]) => stages.includes('AWSCURRENT'))?.[0]
  if (current === ClientRequestToken) return
  await secrets.send(
    new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: ClientRequestToken,
      RemoveFromVersionId: current,
    }),
  )
}

async function readPending(
  { SecretId, ClientRequestToken }: RotationEvent,
  secrets: SecretsManagerClient,
): Promise<string | undefined> {
  try {
    const { SecretString = '{}' } = await secrets.send(
      new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' }),
    )
    return (JSON.parse(SecretString) as { token?: string }).token
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return undefined
    throw fault
  }
}
