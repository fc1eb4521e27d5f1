import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import { Duration } from 'aws-cdk-lib/core'
import { eventMetrics, metricNamespace } from '../analytics/event-metrics/describe-metrics.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { LogMetric } from './service-logs.ts'

const fiveMinutes = Duration.minutes(5)

/** Every metric of the dashboard and the alarms. Names follow the stage, so no stack is needed. */
export function describeMetricsOf(stack: AstroVoiceStack) {
  const ours = (
    metricName: LogMetric | (typeof eventMetrics)[keyof typeof eventMetrics],
    statistic: string,
  ) => new Metric({ namespace: metricNamespace, metricName, statistic, period: fiveMinutes })
  const aws = (
    namespace: string,
    metricName: string,
    dimensionsMap: Record<string, string>,
    statistic = 'Maximum',
  ) =>
    new Metric({ namespace: `AWS/${namespace}`, metricName, dimensionsMap, statistic, period: fiveMinutes })
  const postgres = (name: string, statistic?: string) =>
    aws('RDS', name, { DBClusterIdentifier: stack.name('postgres') }, statistic)
  /** One for each node: after a failover another one is the primary. */
  const valkey = (name: string) =>
    Array.from({ length: stack.stage.valkey.replicas + 1 }, (_, i) =>
      aws('ElastiCache', name, { CacheClusterId: `${stack.name('valkey')}-00${i + 1}` }),
    )
  return {
    callsEnded: ours(eventMetrics.callsEnded, Stats.SUM),
    callsDropped: ours(eventMetrics.callsDropped, Stats.SUM),
    firstAudioP95: ours(eventMetrics.firstAudioMs, Stats.percentile(95)),
    firstAudioMedian: ours(eventMetrics.firstAudioMs, Stats.percentile(50)),
    queueAge: ours(eventMetrics.eventAgeMs, Stats.MAXIMUM),
    apiFailures: ours('ApiFailures', Stats.SUM),
    apiRefusals: ours('ApiRefusals', Stats.SUM),
    eventsFailed: ours('EventsFailed', Stats.SUM),
    modelSessionsLost: ours('ModelSessionsLost', Stats.SUM),
    jobsFailed: ours('JobsFailed', Stats.SUM),
    signInCodesUsedUp: ours('SignInCodesUsedUp', Stats.SUM),
    postgresLoad: postgres('ACUUtilization'),
    postgresConnections: postgres('DatabaseConnections'),
    postgresLag: postgres('AuroraReplicaLagMaximum'),
    valkeyMemory: valkey('DatabaseMemoryUsagePercentage'),
    valkeyCpu: valkey('EngineCPUUtilization'),
    valkeyConnections: valkey('CurrConnections'),
    eventFreshness: aws('Firehose', 'DeliveryToS3.DataFreshness', {
      DeliveryStreamName: stack.name('events'),
    }),
    blockedRequests: aws(
      'WAFV2',
      'BlockedRequests',
      { WebACL: stack.name(), Region: stack.region, Rule: 'ALL' },
      Stats.SUM,
    ),
  }
}

export type StageMetrics = ReturnType<typeof describeMetricsOf>
