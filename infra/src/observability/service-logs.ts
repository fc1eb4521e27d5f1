import { queueNames } from '@astrovoice/contracts/operations'
import { type ILogGroup, FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'
import { metricNamespace } from '../analytics/event-metrics/describe-metrics.ts'

const services = ['admin', 'api', 'gateway', 'migration', ...queueNames.map((queue) => `worker-${queue}`)]

/** Metrics from services' log lines: the service and the pattern of each. */
export const counted = {
  ApiFailures: ['api', '{ $.status >= 500 }'],
  ApiRefusals: ['api', '{ $.status >= 400 && $.status < 500 }'],
  EventsFailed: ['gateway', '{ $.msg = "event failed" }'],
  ModelSessionsLost: ['gateway', '{ $.msg = "model session lost" }'],
  SignInCodesUsedUp: [
    'api',
    '{ $.msg = "budget of all callers used up" && $.budget = "signInCodesOverall" }',
  ],
} as const
/** The pattern of each queue's worker. */
export const failedJobs = '{ $.msg = "job failed for good" }'
export type LogMetric = keyof typeof counted | 'JobsFailed'

/** One log group per service, to which Fluent Bit writes, and its metric filters. */
export function createServiceLogs(stack: AstroVoiceStack, areCounted: boolean): void {
  const groups = new Map<string, ILogGroup>()
  for (const service of services) {
    groups.set(service, new ServiceLogGroup(stack, `Logs-${service}`, stack.path('services', service)))
  }
  if (!areCounted) return
  for (const [metricName, [service, pattern]] of Object.entries(counted)) {
    count(stack, groups.get(service)!, metricName, pattern)
  }
  for (const queue of queueNames) {
    count(stack, groups.get(`worker-${queue}`)!, 'JobsFailed', failedJobs, queue)
  }
}

function count(
  stack: AstroVoiceStack,
  logGroup: ILogGroup,
  metricName: string,
  pattern: string,
  of = '',
): void {
  new MetricFilter(stack, `Count-${metricName}${of}`, {
    logGroup,
    filterPattern: FilterPattern.literal(pattern),
    metricNamespace,
    metricName,
    metricValue: '1',
    defaultValue: 0,
  })
}
