import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startStubAws, type StubAws } from '../../wire-stub/stub-aws.ts'
import { composeAppSecret } from './compose-app-secret.ts'

let kept: Record<string, string>
let aws: StubAws

beforeEach(async () => {
  kept = {
    app: JSON.stringify({ OPENAI_API_KEY: 'by hand' }),
    postgres: JSON.stringify({ username: 'astrovoice', password: 'p@ss/word' }),
    valkey: JSON.stringify({ token: 'abc' }),
  }
  aws = await startStubAws(({ operation, input }) => {
    const id = String(input['SecretId'])
    if (operation === 'PutSecretValue') kept[id] = String(input['SecretString'])
    return { body: JSON.stringify({ ARN: id, SecretString: kept[id] }) }
  })
})
afterEach(() => aws.stop())

const compose = () =>
  composeAppSecret(
    {
      appSecretId: 'app',
      postgresSecretId: 'postgres',
      postgresHost: 'db.internal',
      postgresPort: '5433',
      database: 'astrovoice',
      valkeySecretId: 'valkey',
      valkeyHost: 'cache.internal',
      valkeyPort: '6380',
    },
    new SecretsManagerClient(aws.settings),
  )
const app = () => JSON.parse(kept['app']!) as Record<string, string>

describe('the secret of the services', () => {
  test('has addresses with any password', async () => {
    await compose()
    const address = new URL(app()['DATABASE_URL']!)
    expect(address.searchParams.get('sslmode')).toBe('verify-full')
    expect(decodeURIComponent(address.password)).toBe('p@ss/word')
    expect(address.host).toBe('db.internal:5433')
    expect(app()['REDIS_URL']).toBe('rediss://:abc@cache.internal:6380')
    expect(app()['REDIS_PASSWORD']).toBe('abc')
  })

  test('keeps the fields that operators filled in', async () => {
    await compose()
    expect(app()['OPENAI_API_KEY']).toBe('by hand')
  })

  test('gets keys of its own once: sign-ins outlive a rotation of passwords', async () => {
    await compose()
    const { AUTH_PRIVATE_JWK, OBJECT_STORE_SIGNING_KEY } = app()
    kept['postgres'] = JSON.stringify({ username: 'astrovoice', password: 'rotated' })
    expect(await compose()).toBe(true)
    expect(app()).toMatchObject({ AUTH_PRIVATE_JWK, OBJECT_STORE_SIGNING_KEY })
    expect(JSON.parse(AUTH_PRIVATE_JWK!)).toMatchObject({ kty: 'EC', crv: 'P-256' })
    expect(app()['DATABASE_URL']).toContain('rotated')
  })

  test('is not written again when nothing has changed', async () => {
    await compose()
    expect(await compose()).toBe(false)
    expect(aws.requests.filter(({ operation }) => operation === 'PutSecretValue')).toHaveLength(1)
  })

  test('without the model’s key is refused by name, after the addresses were written', async () => {
    kept['app'] = 'Xk3!f'
    await expect(compose()).rejects.toThrow('app has no OPENAI_API_KEY')
    expect(app()['DATABASE_URL']).toContain('db.internal')
  })
})
