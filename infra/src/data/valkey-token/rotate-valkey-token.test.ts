import { ElastiCacheClient } from '@aws-sdk/client-elasticache'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Answer, type Request, startStubAws, type StubAws } from '../../wire-stub/stub-aws.ts'
import { type RotationEvent, rotateValkeyToken } from './rotate-valkey-token.ts'

/** Versions of the secret by id, and the version of each stage, as Secrets Manager keeps them. */
let versions: Record<string, string>
let stages: Record<string, string>
let status: string
let aws: StubAws

const secretsManager: Record<string, (input: Readonly<Record<string, unknown>>) => Answer> = {
  GetSecretValue: ({ VersionId }) => {
    const SecretString = versions[String(VersionId)]
    if (SecretString !== undefined) return { body: JSON.stringify({ SecretString }) }
    return { status: 400, body: JSON.stringify({ __type: 'ResourceNotFoundException', message: 'no' }) }
  },
  PutSecretValue: ({ ClientRequestToken, SecretString }) => {
    versions[String(ClientRequestToken)] = String(SecretString)
    stages['AWSPENDING'] = String(ClientRequestToken)
    return { body: '{}' }
  },
  DescribeSecret: () => {
    const ids = new Set(Object.values(stages))
    const stagesOf = (id: string) => Object.keys(stages).filter((stage) => stages[stage] === id)
    const VersionIdsToStages = Object.fromEntries([...ids].map((id) => [id, stagesOf(id)]))
    return { body: JSON.stringify({ VersionIdsToStages }) }
  },
  UpdateSecretVersionStage: ({ MoveToVersionId }) => {
    stages['AWSCURRENT'] = String(MoveToVersionId)
    return { body: '{}' }
  },
}

function answer({ operation, input }: Request): Answer {
  const known = secretsManager[operation]
  if (known) return known(input)
  const groups = `<ReplicationGroups><ReplicationGroup><Status>${status}</Status></ReplicationGroup></ReplicationGroups>`
  return {
    body: `<${operation}Response xmlns="http://elasticache.amazonaws.com/doc/2015-02-02/"><${operation}Result>${groups}</${operation}Result></${operation}Response>`,
  }
}

beforeEach(async () => {
  versions = { old: JSON.stringify({ token: 'old' }) }
  stages = { AWSCURRENT: 'old' }
  status = 'available'
  aws = await startStubAws(answer)
})
afterEach(() => aws.stop())

const step = (Step: RotationEvent['Step']) =>
  rotateValkeyToken(
    { SecretId: 'valkey', ClientRequestToken: 'new', Step },
    {
      secrets: new SecretsManagerClient(aws.settings),
      cache: new ElastiCacheClient(aws.settings),
      replicationGroupId: 'astrovoice-x-valkey',
    },
  )
const newToken = () => (JSON.parse(versions['new']!) as { token: string }).token

describe('a rotation of the token of Valkey', () => {
  test('makes a token that ElastiCache takes: 16 to 128 of its characters', async () => {
    await step('createSecret')
    expect(newToken()).toMatch(/^[A-Za-z0-9]{16,128}$/)
  })

  test('makes one token, even when it is asked twice', async () => {
    await step('createSecret')
    const token = newToken()
    await step('createSecret')
    expect(newToken()).toBe(token)
  })

  test('gives it to the cluster beside the one before, so that every client still connects', async () => {
    await step('createSecret')
    await step('setSecret')
    const request = aws.requests.find(({ operation }) => operation === 'ModifyReplicationGroup')
    expect(request).toMatchObject({
      service: 'elasticache',
      input: {
        ReplicationGroupId: 'astrovoice-x-valkey',
        AuthToken: newToken(),
        AuthTokenUpdateStrategy: 'ROTATE',
        ApplyImmediately: 'true',
      },
    })
  })

  test('waits until the cluster has taken it', async () => {
    status = 'modifying'
    await expect(step('testSecret')).rejects.toThrow('is modifying')
    status = 'available'
    await expect(step('testSecret')).resolves.toBeUndefined()
  })

  test('ends with the new token as the current one', async () => {
    await step('createSecret')
    await step('finishSecret')
    expect(stages['AWSCURRENT']).toBe('new')
    const moves = () => aws.requests.filter(({ operation }) => operation === 'UpdateSecretVersionStage')
    expect(moves()[0]?.input).toMatchObject({ MoveToVersionId: 'new', RemoveFromVersionId: 'old' })
    await step('finishSecret')
    expect(moves()).toHaveLength(1)
  })
})
