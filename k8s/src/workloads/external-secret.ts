import { Construct } from 'constructs'
import { all, isGiven, type Condition, type Expression } from '../expressions/index.ts'
import { addCustomResource } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'
import { areInFolder, areInS3 } from './pod/files.ts'
import { isRazorpay } from './settings.ts'
import { metadataOf, readName, type Component } from './identity.ts'

const { keys, external, name } = parameters.secrets
const { s3 } = parameters.files

type SecretKey = keyof typeof keys

/** An ExternalSecret that copies keys of the store into a Secret. */
export function describeExternalSecret(
  reading: Reading,
  component: Component,
  wanted: readonly SecretKey[],
  {
    target = readName(reading, component),
    optional = [] as readonly (readonly [Condition, Expression<string>])[],
  } = {},
) {
  const copy = (key: Expression<string>) => ({
    secretKey: reading.read(key),
    // The API server would fill in the last three; a tool that compares would see a difference.
    remoteRef: {
      key: reading.read(external.remoteKey),
      property: reading.read(key),
      conversionStrategy: 'Default',
      decodingStrategy: 'None',
      metadataPolicy: 'None',
    },
  })
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: metadataOf(reading, component),
    spec: {
      refreshInterval: reading.read(external.refreshInterval),
      secretStoreRef: { name: reading.read(external.storeName), kind: reading.read(external.storeKind) },
      target: { name: target, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: [
        ...wanted.map((key) => copy(keys[key])),
        ...optional.map(([condition, key]) => reading.when(condition, copy(key))),
      ],
    },
  }
}

/** The Secret of the services, which External Secrets updates from the store. */
export class Secrets extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, 'secrets')
    const always = ['databaseUrl', 'redisUrl', 'openaiApiKey', 'authPrivateJwk'] as const
    reading.given(external.enabled, () =>
      addCustomResource(
        reading,
        [this, 'external-secret'],
        describeExternalSecret(reading, 'secrets', always, {
          target: reading.read(name),
          optional: [
            [isGiven(parameters.redis.passwordKey), parameters.redis.passwordKey],
            [isGiven(parameters.config.fallback.baseUrl), keys.fallbackApiKey],
            [isRazorpay, keys.razorpayKeyId],
            [isRazorpay, keys.razorpayKeySecret],
            [isRazorpay, keys.razorpayWebhookSecrets],
            [areInFolder, keys.objectStoreSigningKey],
            [all(areInS3, isGiven(s3.accessKeyIdKey)), s3.accessKeyIdKey],
            [all(areInS3, isGiven(s3.secretAccessKeyKey)), s3.secretAccessKeyKey],
          ],
        }),
      ),
    )
  }
}
