import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { Duration } from 'aws-cdk-lib/core'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** The purpose in the name; other stacks find the bucket by it without a dependency on this one. */
export const logBucketPurpose = 'access-logs'

const writers = ['logging.s3', 'logdelivery.elasticloadbalancing', 'delivery.logs']

/** Access logs of buckets, load balancer, network and CloudFront; they expire with the logs of services. */
export function createLogBucket(stack: AstroVoiceStack): Bucket {
  const bucket = new Bucket(stack, 'AccessLogs', {
    bucketName: stack.bucketName(logBucketPurpose),
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [
      {
        expiration: Duration.days(stack.stage.observability.logRetentionDays),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
    removalPolicy: stack.dataRemovalPolicy,
    autoDeleteObjects: false,
  })
  for (const writer of writers) {
    const conditions = { StringEquals: { 'aws:SourceAccount': stack.account } }
    const principals = [new ServicePrincipal(`${writer}.amazonaws.com`, { conditions })]
    bucket.addToResourcePolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], principals, resources: [bucket.arnForObjects('*')] }),
    )
    if (writer !== 'delivery.logs') continue
    bucket.addToResourcePolicy(
      new PolicyStatement({ actions: ['s3:GetBucketAcl'], principals, resources: [bucket.bucketArn] }),
    )
  }
  acknowledge(bucket, { S1: 'It holds the access logs; a log of its own writes would never end.' })
  return bucket
}
