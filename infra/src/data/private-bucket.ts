import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Duration } from 'aws-cdk-lib/core'
import { logBucketPurpose } from '../foundation/log-bucket.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export interface PrivateBucketProps {
  /** Part of the bucket's name and of its construct's id. */
  readonly purpose: string
  /** Days after which objects expire; without it they stay until they are deleted. */
  readonly expiresAfterDays?: number
  /** Objects whose key begins so, and after how many days they expire. */
  readonly expiresSooner?: { readonly prefix: string; readonly days: number }
  /** The customer key; S3's own if left out (what CloudFront reads). */
  readonly key?: IKey
  /** What browsers of these origins may do. */
  readonly browsers?: { readonly origins: readonly string[]; readonly methods: readonly HttpMethods[] }
  readonly isVersioned?: boolean
  readonly replication?: Pick<BucketProps, 'replicationRules' | 'replicationRole'>
}

/** A private bucket, over TLS only, with access logs. */
export class PrivateBucket extends Bucket {
  constructor(stack: AstroVoiceStack, props: PrivateBucketProps) {
    super(
      stack,
      props.purpose.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
      {
        bucketName: stack.bucketName(props.purpose),
        ...(props.key
          ? { encryption: BucketEncryption.KMS, encryptionKey: props.key, bucketKeyEnabled: true }
          : { encryption: BucketEncryption.S3_MANAGED }),
        blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
        objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforceSSL: true,
        minimumTLSVersion: 1.2,
        versioned: props.isVersioned ?? false,
        lifecycleRules: lifecycle(props),
        cors: cors(props),
        serverAccessLogsBucket: Bucket.fromBucketName(
          stack,
          `${props.purpose}-access-logs`,
          stack.bucketName(logBucketPurpose),
        ),
        serverAccessLogsPrefix: `buckets/${props.purpose}/`,
        removalPolicy: stack.dataRemovalPolicy,
        ...props.replication,
      },
    )
  }
}

function lifecycle({ expiresAfterDays, expiresSooner, isVersioned }: PrivateBucketProps): LifecycleRule[] {
  return [
    {
      abortIncompleteMultipartUploadAfter: Duration.days(1),
      ...(expiresAfterDays !== undefined && { expiration: Duration.days(expiresAfterDays) }),
      ...(isVersioned && { noncurrentVersionExpiration: Duration.days(1) }),
    },
    ...(expiresSooner
      ? [{ prefix: expiresSooner.prefix, expiration: Duration.days(expiresSooner.days) }]
      : []),
  ]
}

function cors({ browsers }: PrivateBucketProps): NonNullable<BucketProps['cors']> {
  if (!browsers) return []
  return [
    {
      allowedOrigins: [...browsers.origins],
      allowedMethods: [...browsers.methods],
      allowedHeaders: ['content-type', 'content-length', 'range'],
      exposedHeaders: ['etag', 'content-range'],
      maxAge: 3600,
    },
  ]
}
