import { generateKeyPairSync, randomBytes } from 'node:crypto'
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'

export interface AppSecretSettings {
  readonly appSecretId: string
  readonly postgresSecretId: string
  readonly postgresHost: string
  readonly postgresPort: string
  readonly database: string
  readonly valkeySecretId: string
  readonly valkeyHost: string
  readonly valkeyPort: string
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Writes the settings of services into the one secret that the cluster mirrors. It has addresses with the
 * current passwords, and our own keys once. Fields that operators filled in (the model's key) stay.
 * @returns whether anything changed
 * @throws naming the field that an operator has to fill in
 */
export async function composeAppSecret(
  settings: AppSecretSettings,
  secrets: SecretsManagerClient,
): Promise<boolean> {
  const [kept, postgres, valkey] = await Promise.all(
    [settings.appSecretId, settings.postgresSecretId, settings.valkeySecretId].map((id) =>
      readFields(secrets, id),
    ),
  )
  const composed = { ...ownKeys(kept!), ...kept, ...addresses(settings, postgres!, valkey!) }
  const before = JSON.stringify(kept)
  const after = JSON.stringify(composed)
  const isChanged = sorted(before) !== sorted(after)
  if (isChanged) {
    await secrets.send(new PutSecretValueCommand({ SecretId: settings.appSecretId, SecretString: after }))
  }
  // Addresses are written first: a missing key must not keep a new password from services.
  if (!kept!['OPENAI_API_KEY']) {
    throw new Error(
      `${settings.appSecretId} has no OPENAI_API_KEY, and no call can be held without it. Fill it in, then deploy again.`,
    )
  }
  return isChanged
}

async function readFields(secrets: SecretsManagerClient, SecretId: string): Promise<Fields> {
  const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId }))
  // A new secret holds random text until it is filled.
  return SecretString.startsWith('{') ? (JSON.parse(SecretString) as Fields) : {}
}

const sorted = (json: string) => JSON.stringify(Object.entries(JSON.parse(json) as Fields).sort())

function addresses(settings: AppSecretSettings, postgres: Fields, valkey: Fields): Fields {
  const [username, password, token] = [postgres['username'], postgres['password'], valkey['token']].map(text)
  const { postgresHost, postgresPort, database, valkeyHost, valkeyPort } = settings
  return {
    DATABASE_URL: `postgresql://${username}:${password}@${postgresHost}:${postgresPort}/${database}?sslmode=verify-full`,
    REDIS_URL: `rediss://:${token}@${valkeyHost}:${valkeyPort}`,
    REDIS_PASSWORD: valkey['token'],
  }
}

const text = (value: unknown) => {
  if (typeof value !== 'string') throw new Error('the Postgres or the Valkey secret lacks its fields')
  return encodeURIComponent(value)
}

/** Our own keys, made once. */
function ownKeys(kept: Fields): Fields {
  const keys: Record<string, string> = {}
  if (!kept['AUTH_PRIVATE_JWK']) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    keys['AUTH_PRIVATE_JWK'] = JSON.stringify(privateKey.export({ format: 'jwk' }))
  }
  if (!kept['OBJECT_STORE_SIGNING_KEY'])
    keys['OBJECT_STORE_SIGNING_KEY'] = randomBytes(32).toString('base64url')
  return keys
}
