import type { Resource } from '../../src/assembly/template.ts'
import { workAssumptions as work } from '../usage/assumptions.ts'
import { bytesPerGb, hoursPerMonth, type MonthlyUsage } from '../usage/monthly-usage.ts'
import { mapOf, numberOf, textOf, type Rules } from './rule.ts'

/** Cost of files, images and events. */
export const storageRules: Rules = {
  'AWS::S3::Bucket': (resource, { hours, logicalId, usage }) => {
    const { gb, writes, reads, isReplica } = estimateBucket(nameOf(resource, logicalId), usage, hours)
    return [
      { price: 's3:storage', amount: gb, of: logicalId },
      { price: 's3:writes', amount: writes / 1e6, of: logicalId },
      { price: 's3:reads', amount: reads / 1e6, of: logicalId },
      ...(isReplica ? [{ price: 'data:region', amount: gb, of: `copies to ${logicalId}` }] : []),
    ]
  },
  'AWS::ECR::Repository': (resource, { logicalId }) => [
    {
      price: 'ecr:storage',
      amount: work.imageGb.value + (countTags(resource) - 1) * work.imageGbPerOlderTag.value,
      of: logicalId,
    },
  ],
  'AWS::KinesisFirehose::DeliveryStream': (resource, { usage }) => {
    // AWS bills each event as at least five kilobytes.
    const gb = (usage.events * 5 * 1024) / bytesPerGb
    const isConverted = JSON.stringify(resource.Properties ?? {}).includes(
      'DataFormatConversionConfiguration',
    )
    return [
      { price: 'firehose:data', amount: gb, of: 'events' },
      ...(isConverted ? [{ price: 'firehose:conversion', amount: gb, of: 'events to columns' }] : []),
    ]
  },
  'AWS::Athena::WorkGroup': (_resource, { usage }) => [
    { price: 'athena:scanned', amount: work.athenaTb.value * (usage.users / 10_000), of: 'queries' },
  ],
}

/** The number of images that the lifecycle keeps. */
function countTags(resource: Resource): number {
  const policy = mapOf(resource.Properties, 'LifecyclePolicy')['LifecyclePolicyText']
  const rules = typeof policy === 'string' ? (JSON.parse(policy) as { rules: readonly unknown[] }).rules : []
  const counts = rules
    .map((rule) => mapOf(rule, 'selection'))
    .filter((selection) => selection['countType'] === 'imageCountMoreThan')
    .map((selection) => numberOf(selection['countNumber']) ?? 0)
  return counts.length > 0 ? Math.max(...counts) : 100
}

const nameOf = (resource: Resource, logicalId: string) => textOf(resource, 'BucketName') ?? logicalId

interface BucketUse {
  readonly gb: number
  readonly writes: number
  readonly reads: number
  readonly isReplica: boolean
}

/** Chosen by the bucket's purpose. Audio and uploads expire after thirty days, so one month's are stored. */
function estimateBucket(name: string, usage: MonthlyUsage, hours: number): BucketUse {
  const none = { writes: 0, reads: 0, isReplica: false }
  if (/replica/i.test(name)) return { ...none, gb: usage.recordingGb, writes: usage.calls, isReplica: true }
  if (/audio/i.test(name))
    return { ...none, gb: usage.recordingGb, writes: usage.calls, reads: usage.calls * 4 }
  if (/upload/i.test(name)) {
    return { ...none, gb: usage.uploadGb, writes: usage.voiceMessages, reads: usage.voiceMessages * 2 }
  }
  if (/analytic/i.test(name)) {
    // Compressed, kept for a year.
    return { ...none, gb: ((usage.events * 200) / bytesPerGb) * 12, writes: 20_000, reads: 50_000 }
  }
  if (/log/i.test(name)) {
    const months = hours / hoursPerMonth
    return { ...none, gb: work.flowLogGb.value * 3 * months, writes: 100_000 * months }
  }
  return { ...none, gb: 1, writes: 1_000, reads: 1_000 }
}
