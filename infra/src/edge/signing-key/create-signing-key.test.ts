import { createPublicKey, createSign, createVerify } from 'node:crypto'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LifecycleEvent } from '../../custom-resources/lifecycle-event.ts'
import { startStubAws, type StubAws } from '../../wire-stub/stub-aws.ts'
import { createSigningKey } from './create-signing-key.ts'

let secret: string | undefined
let aws: StubAws

beforeEach(async () => {
  secret = undefined
  aws = await startStubAws(({ operation, input }) => {
    if (operation === 'PutSecretValue') {
      secret = String(input['SecretString'])
      return { body: JSON.stringify({ ARN: 'arn', Name: 'audio-signing', VersionId: 'v' }) }
    }
    if (secret !== undefined) return { body: JSON.stringify({ ARN: 'arn', SecretString: secret }) }
    return { status: 400, body: JSON.stringify({ __type: 'ResourceNotFoundException', message: 'no value' }) }
  })
})
afterEach(() => aws.stop())

const make = (Version: string, RequestType: LifecycleEvent['RequestType'] = 'Create') =>
  createSigningKey(
    {
      RequestType,
      ResponseURL: '',
      StackId: 's',
      RequestId: 'r',
      LogicalResourceId: 'Key',
      ResourceProperties: { SecretId: 'audio-signing', Version },
    },
    new SecretsManagerClient(aws.settings),
  )

const keptKey = () => (JSON.parse(secret!) as { privateKeyPem: string }).privateKeyPem

describe('the key that signs addresses of audio', () => {
  test('is a pair: the public half verifies what the private half signs', async () => {
    const { data } = await make('1')
    const signature = createSign('RSA-SHA1').update('policy').sign(keptKey())
    expect(createVerify('RSA-SHA1').update('policy').verify(data!['publicKeyPem']!, signature)).toBe(true)
  })

  test('has 2048 bits, the length that CloudFront takes', async () => {
    const { data } = await make('1')
    expect(createPublicKey(data!['publicKeyPem']!).asymmetricKeyDetails?.modulusLength).toBe(2048)
  })

  test('stays the same while its version does', async () => {
    const first = await make('1')
    expect(await make('1', 'Update')).toEqual(first)
  })

  test('changes with the version', async () => {
    const first = await make('1')
    const second = await make('2', 'Update')
    expect(second.physicalId).not.toBe(first.physicalId)
    expect(second.data).not.toEqual(first.data)
  })

  test('replaces the random text of a new secret', async () => {
    secret = 'Xk3!f'
    await make('1')
    expect(keptKey()).toContain('PRIVATE KEY')
  })

  test('stays when the stack is deleted: signed addresses remain valid', async () => {
    await make('1')
    const before = secret
    await make('1', 'Delete')
    expect(secret).toBe(before)
  })
})
