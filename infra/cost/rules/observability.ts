import { isMap, type Resource } from '../../src/assembly/template.ts'
import { listOf, numberOf, type Rules } from './rule.ts'

/** Cost of logs, metrics, alarms and traces. */
export const observabilityRules: Rules = {
  'AWS::CloudWatch::Alarm': (resource, { logicalId }) => {
    const metrics = listOf(resource, 'Metrics').filter(
      (metric) => isMap(metric) && isMap(metric['MetricStat']),
    )
    const isFast = (numberOf(resource.Properties?.['Period']) ?? 60) < 60
    return [
      {
        price: isFast ? 'cloudwatch:fast-alarm-metric' : 'cloudwatch:alarm-metric',
        amount: Math.max(1, metrics.length) * bandsOf(resource),
        of: logicalId,
      },
    ]
  },
  'AWS::CloudWatch::CompositeAlarm': (_resource, { logicalId }) => [
    { price: 'cloudwatch:composite-alarm', amount: 1, of: logicalId },
  ],
  'AWS::CloudWatch::Dashboard': (_resource, { logicalId }) => [
    { price: 'cloudwatch:dashboard', amount: 1, of: logicalId },
  ],
  'AWS::Logs::MetricFilter': (_resource, { logicalId }) => [
    { price: 'cloudwatch:metric', amount: 1, of: logicalId },
  ],
}

/** An anomaly alarm costs three metrics: the metric and both edges of its band. */
const bandsOf = (resource: Resource) =>
  JSON.stringify(resource.Properties ?? {}).includes('ANOMALY_DETECTION_BAND') ? 3 : 1
