import { randomBytes } from 'node:crypto'
import { makeSigningKey } from '@astrovoice/dev-env/stack'

/** The Secret that the chart reads, and those of the database and the object store beside it. */
export const secretNames = {
  astrovoice: 'astrovoice',
  postgres: 'postgres',
  objectStore: 'object-store',
} as const

/** The Secrets of an installation with its own dependencies, with new random keys. */
export async function makeSecrets(): Promise<object[]> {
  const password = randomBytes(24).toString('hex')
  const objectStore = {
    accessKeyId: randomBytes(10).toString('hex'),
    secretAccessKey: randomBytes(24).toString('hex'),
  }
  const secret = (name: string, stringData: Record<string, string>) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name },
    type: 'Opaque',
    stringData,
  })
  return [
    secret(secretNames.postgres, { password }),
    secret(secretNames.objectStore, objectStore),
    secret(secretNames.astrovoice, {
      DATABASE_URL: `postgresql://astrovoice:${password}@postgres:5432/astrovoice`,
      REDIS_URL: 'redis://valkey:6379',
      AUTH_PRIVATE_JWK: await makeSigningKey(),
      OBJECT_STORE_ACCESS_KEY_ID: objectStore.accessKeyId,
      OBJECT_STORE_SECRET_ACCESS_KEY: objectStore.secretAccessKey,
      OPENAI_API_KEY: 'local',
    }),
  ]
}
