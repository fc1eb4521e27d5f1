import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import type { LifecycleEvent, LifecycleOutcome } from '../../custom-resources/lifecycle-event.ts'
import { readProperties } from '../../custom-resources/read-properties.ts'

/**
 * Makes the key pair that signs addresses of audio. The private half goes into the secret, the public half to
 * CloudFront. A request with the same `Version` returns the existing key; another version makes a new one.
 */
export async function createSigningKey(
  event: LifecycleEvent,
  secrets: SecretsManagerClient,
): Promise<LifecycleOutcome> {
  const { SecretId, Version } = readProperties(event.ResourceProperties, ['SecretId', 'Version'])
  const physicalId = `${SecretId}#${Version}`
  // The secret belongs to the data stack; a deleted key would make addresses invalid there.
  if (event.RequestType === 'Delete') return { physicalId: event.PhysicalResourceId ?? physicalId }
  const kept = await readKey(secrets, SecretId)
  if (kept?.version === Version) return { physicalId, data: { publicKeyPem: toPublic(kept.privateKeyPem) } }
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const SecretString = JSON.stringify({ version: Version, privateKeyPem: privateKey })
  await secrets.send(new PutSecretValueCommand({ SecretId, SecretString }))
  return { physicalId, data: { publicKeyPem: publicKey } }
}

interface KeptKey {
  readonly version?: string
  readonly privateKeyPem: string
}

async function readKey(secrets: SecretsManagerClient, SecretId: string): Promise<KeptKey | undefined> {
  try {
    const { SecretString = '{}' } = await secrets.send(new GetSecretValueCommand({ SecretId }))
    // A new secret holds random text until it is filled.
    return SecretString.startsWith('{') ? (JSON.parse(SecretString) as KeptKey) : undefined
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return undefined
    throw fault
  }
}

const toPublic = (privateKeyPem: string) =>
  createPublicKey(privateKeyPem).export({ type: 'spki', format: 'pem' }).toString()
