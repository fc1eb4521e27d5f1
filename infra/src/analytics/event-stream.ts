import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogStream } from 'aws-cdk-lib/aws-logs'
import { createSmallFunction } from '../custom-resources/small-function.ts'
import { allow } from '../permissions/allow.ts'
import { bucketOf, objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'
import { prefixes } from './prefixes.ts'

const partition = 'year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/hour=!{timestamp:HH}/'

/** Services put events in; compressed lines arrive in S3 at most five minutes later. */
export function createEventStream(stack: AstroVoiceStack, key: IKey): CfnDeliveryStream {
  const streamName = stack.name('events')
  const logGroup = new ServiceLogGroup(stack, 'EventStreamLogs', `/aws/kinesisfirehose/${streamName}`)
  const logStream = new LogStream(stack, 'EventStreamLog', { logGroup, logStreamName: 'delivery' })
  const metrics = createSmallFunction(stack, {
    name: 'event-metrics',
    entry: new URL('./event-metrics/handler.ts', import.meta.url),
    permissions: [],
  })
  const role = createRole(stack, key, logGroup.logGroupArn)
  allow(role, { actions: ['lambda:InvokeFunction'], resources: [metrics.functionArn] })
  const stream = new CfnDeliveryStream(stack, 'Events', {
    deliveryStreamName: streamName,
    deliveryStreamType: 'DirectPut',
    deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
    extendedS3DestinationConfiguration: {
      bucketArn: bucketOf(stack, 'analytics'),
      roleArn: role.roleArn,
      prefix: `${prefixes.events}${partition}`,
      errorOutputPrefix: `${prefixes.failures}!{firehose:error-output-type}/${partition}`,
      bufferingHints: { intervalInSeconds: 300, sizeInMBs: 64 },
      compressionFormat: 'GZIP',
      fileExtension: '.ndjson.gz',
      // Records are JSON without an end of line; Athena reads lines.
      processingConfiguration: {
        enabled: true,
        processors: [
          {
            type: 'Lambda',
            parameters: [
              { parameterName: 'LambdaArn', parameterValue: metrics.functionArn },
              { parameterName: 'BufferIntervalInSeconds', parameterValue: '60' },
            ],
          },
          { type: 'AppendDelimiterToRecord' },
        ],
      },
      encryptionConfiguration: { kmsEncryptionConfig: { awskmsKeyArn: key.keyArn } },
      cloudWatchLoggingOptions: {
        enabled: true,
        logGroupName: logGroup.logGroupName,
        logStreamName: logStream.logStreamName,
      },
    },
  })
  stream.node.addDependency(role)
  return stream
}

function createRole(stack: AstroVoiceStack, key: IKey, logGroupArn: string): Role {
  const role = new Role(stack, 'EventStreamRole', {
    assumedBy: new ServicePrincipal('firehose.amazonaws.com'),
  })
  allow(role, {
    actions: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:GetObject'],
    resources: [objectsOf(stack, 'analytics')],
    reason: 'Firehose names the files itself, by time.',
  })
  allow(role, {
    actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
    resources: [bucketOf(stack, 'analytics')],
  })
  allow(role, { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] })
  allow(role, { actions: ['logs:PutLogEvents'], resources: [logGroupArn] })
  return role
}
