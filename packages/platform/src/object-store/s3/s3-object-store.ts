import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { ObjectStore } from '@astrovoice/core'
import { checkObjectKey } from '../object-key.ts'
import { createRequestHandler } from '../../aws/request-handler.ts'
import { putStream } from './put-stream.ts'
import { explainS3Fault } from './s3-fault.ts'

export interface S3ObjectStoreOptions {
  readonly bucket: string
  readonly region: string
  /** The address of a store other than Amazon's. */
  readonly endpoint?: string | undefined
  /** The public address of that store, if it differs: signed addresses contain it. */
  readonly publicEndpoint?: string | undefined
  /** @default the SDK's credentials: on EKS the role of the pod */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  readonly clock?: Clock
}

/** S3's longest life of a signed address. */
const maxLifeMs = 7 * 24 * 60 * 60 * 1000

/** Files in a bucket of S3, or of a store with its protocol. The bucket's settings decide about encryption. */
export function createS3ObjectStore(options: S3ObjectStoreOptions): ObjectStore {
  const { bucket, endpoint, publicEndpoint = endpoint, clock = systemClock } = options
  const s3 = createClient(options, endpoint)
  const place = (key: string) => ({ Bucket: bucket, Key: checkObjectKey(key) })
  const explain =
    (deed: string) =>
    (cause: unknown): never => {
      throw explainS3Fault(deed, bucket, cause)
    }

  return {
    async put(key, body, mediaType) {
      const put = new PutObjectCommand({ ...place(key), Body: body, ContentType: mediaType })
      await s3.send(put).catch(explain(`put ${key}`))
    },
    async putStream(key, body, mediaType) {
      const to = { ...place(key), ContentType: mediaType }
      return { sizeBytes: await putStream(s3, to, body).catch(explain(`put ${key}`)) }
    },
    async get(key) {
      const get = new GetObjectCommand(place(key))
      const read = async () => {
        const { Body, ContentType } = await s3.send(get)
        if (!Body || !ContentType) throw new Error('The answer lacks a body or its media type.')
        return { body: await Body.transformToByteArray(), mediaType: ContentType }
      }
      return read().catch((cause: unknown) =>
        cause instanceof NoSuchKey ? null : explain(`get ${key}`)(cause),
      )
    },
    async delete(key) {
      await s3.send(new DeleteObjectCommand(place(key))).catch(explain(`delete ${key}`))
    },
    async signUrl(key, lifeMs) {
      if (!(lifeMs >= 1000 && lifeMs <= maxLifeMs)) {
        throw new RangeError(`S3 signs addresses for one second to seven days; ${lifeMs} ms were asked for.`)
      }
      const get = new GetObjectCommand(place(key))
      // A signed address expires with the credentials that signed it. A new client fetches credentials again,
      // so that those of a role have their full life.
      const signer = createClient(options, publicEndpoint)
      const signing = { expiresIn: Math.floor(lifeMs / 1000), signingDate: new Date(clock.nowMs()) }
      return getSignedUrl(signer, get, signing).catch(explain(`sign an address of ${key}`))
    },
  }
}

function createClient({ region, credentials }: S3ObjectStoreOptions, endpoint: string | undefined): S3Client {
  const config: S3ClientConfig = { region, requestHandler: createRequestHandler(), maxAttempts: 3 }
  return new S3Client({
    ...config,
    // The SDK modifies its input.
    ...(credentials && { credentials: { ...credentials } }),
    // Other stores seldom have a host name for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
  })
}
