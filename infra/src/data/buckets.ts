import { retentionDays } from '@astrovoice/contracts'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Bucket, type CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { acknowledge } from '../nag/acknowledge.ts'
import { objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { PrivateBucket } from './private-bucket.ts'

/**
 * Recordings and spoken summaries expire after 30 days, archives that people ordered of their data sooner; workers remove
 * those as early, while one runs. The replica needs the same: S3 does not copy that objects have expired.
 */
export const audioExpiry = {
  expiresAfterDays: 30,
  expiresSooner: { prefix: 'exports/', days: retentionDays.archives },
} as const

export interface Buckets {
  /** Recordings, spoken summaries and answers, played through CloudFront. */
  readonly audio: PrivateBucket
  /** Voice messages, as callers upload them. */
  readonly uploads: PrivateBucket
  /** Events, as Firehose writes them, and the results of Athena. */
  readonly analytics: PrivateBucket
  /** Recordings for training and trained models, until consent is withdrawn. */
  readonly voices: PrivateBucket
}

export function createBuckets(stack: AstroVoiceStack, key: IKey): Buckets {
  const { appOrigins, edge } = stack.stage
  const audio = new PrivateBucket(stack, {
    purpose: 'audio',
    ...audioExpiry,
    browsers: { origins: appOrigins, methods: [HttpMethods.GET, HttpMethods.HEAD] },
    ...(edge.audioReplicaRegion && {
      isVersioned: true,
      replication: {
        replicationRules: [
          {
            destination: Bucket.fromBucketName(stack, 'Replica', stack.bucketName(audioReplicaPurpose)),
            priority: 1,
            deleteMarkerReplication: true,
          },
        ],
      },
    }),
  })
  allowCloudFront(audio, stack)
  acknowledgeReplication(audio, stack)
  return {
    audio,
    uploads: new PrivateBucket(stack, {
      purpose: 'uploads',
      expiresAfterDays: 7,
      key,
      browsers: { origins: appOrigins, methods: [HttpMethods.PUT] },
    }),
    analytics: new PrivateBucket(stack, { purpose: 'analytics', key, isVersioned: true }),
    voices: new PrivateBucket(stack, { purpose: 'voices', key, isVersioned: true }),
  }
}

export const audioReplicaPurpose = 'audio-replica'

/**
 * Lets CloudFront (origin access control) read, by account and not by distribution. The distribution is in
 * another stack that refers to this bucket, and the two cannot name each other.
 */
export function allowCloudFront(bucket: Bucket, stack: AstroVoiceStack): void {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject'],
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      resources: [bucket.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  )
}

function acknowledgeReplication(audio: Bucket, stack: AstroVoiceStack): void {
  const role = audio.node.tryFindChild('ReplicationRole')
  if (!role) return
  const source = stack.getLogicalId(audio.node.defaultChild as CfnBucket)
  const reason = 'It copies every object of this bucket to its replica, and only those.'
  acknowledge(role, {
    [`IAM5[Resource::<${source}.Arn>/*]`]: reason,
    [`IAM5[Resource::${objectsOf(stack, audioReplicaPurpose)}]`]: reason,
  })
}
