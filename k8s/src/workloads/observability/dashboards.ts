import * as kplus from 'cdk8s-plus-27'
import { Construct } from 'constructs'
import { activeCallsMetric } from '@astrovoice/contracts/operations'
import { addLibraryResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { metadataOf } from '../identity.ts'
import { describeDashboard } from './grafana.ts'

const { dashboards } = parameters.observability

/**
 * The dashboard of calls and their dependencies. The namespace is a variable, so one dashboard serves every
 * installation.
 */
const calls = describeDashboard('AstroVoice calls', 'astrovoice-calls', [
  ['Calls', 'short', `sum by (service) (${activeCallsMetric}{namespace="$namespace"})`, '{{service}}'],
  ['Calls per gateway', 'short', `${activeCallsMetric}{namespace="$namespace"}`, '{{pod}}'],
  [
    'First sound of an answer, 95th percentile',
    's',
    'histogram_quantile(0.95, sum by (le) (rate(turn_first_audio_seconds_bucket{namespace="$namespace"}[5m])))',
    'from the end of the question',
  ],
  [
    'Tool calls, 95th percentile',
    's',
    'histogram_quantile(0.95, sum by (le) (rate(tool_call_seconds_bucket{namespace="$namespace"}[5m])))',
    'from the call to its output',
  ],
  [
    'Calls begun a minute',
    'short',
    'sum(rate(calls_started_total{namespace="$namespace"}[5m])) * 60',
    'calls',
  ],
  [
    'Calls ended a minute, by reason',
    'short',
    'sum by (reason) (rate(calls_ended_total{namespace="$namespace"}[5m])) * 60',
    '{{reason}}',
  ],
  [
    'Model sessions replaced, by reason',
    'short',
    'sum by (reason) (increase(model_sessions_reopened_total{namespace="$namespace"}[1h]))',
    '{{reason}}',
  ],
  [
    'Cost of the model a day, in paise',
    'short',
    'sum by (model) (increase(model_cost_paise_total{namespace="$namespace"}[1d]))',
    '{{model}}',
  ],
  [
    'Caller turns and their answers a minute, by reason',
    'short',
    'sum by (reason) (rate(turn_reasons_total{namespace="$namespace"}[5m])) * 60',
    '{{reason}}',
  ],
  [
    'Claims of answers that were not computed so, a minute',
    'short',
    'sum by (kind, verdict) (rate(spoken_claims_total{namespace="$namespace",verdict!="grounded"}[5m])) * 60',
    '{{kind}} {{verdict}}',
  ],
  [
    'Sentences that met a rule of safety an hour, by theme and what was done',
    'short',
    'sum by (theme, act) (increase(safety_rules_met_total{namespace="$namespace"}[1h]))',
    '{{theme}}: {{act}}',
  ],
  [
    'Attempts at jobs a minute, by outcome',
    'short',
    'sum by (job, outcome) (rate(job_attempts_total{namespace="$namespace"}[5m])) * 60',
    '{{job}} {{outcome}}',
  ],
  [
    'Jobs that failed for good, by queue',
    'short',
    'sum by (queue) (increase(jobs_dead_total{namespace="$namespace"}[1h]))',
    '{{queue}}',
  ],
  [
    'Pods that are ready',
    'short',
    'sum by (deployment) (kube_deployment_status_replicas_available{namespace="$namespace"})',
    '{{deployment}}',
  ],
  [
    'CPU',
    'short',
    'sum by (pod) (rate(container_cpu_usage_seconds_total{namespace="$namespace",container!=""}[5m]))',
    '{{pod}}',
  ],
  [
    'Memory',
    'bytes',
    'sum by (pod) (container_memory_working_set_bytes{namespace="$namespace",container!=""})',
    '{{pod}}',
  ],
  [
    'Restarts',
    'short',
    'sum by (pod) (increase(kube_pod_container_status_restarts_total{namespace="$namespace"}[1h]))',
    '{{pod}}',
  ],
])

/** Dashboards as ConfigMaps, which Grafana's sidecar finds by their labels. */
export class Dashboards extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, 'dashboards')
    reading.given(dashboards.enabled, () =>
      addLibraryResource(
        reading,
        new kplus.ConfigMap(this, 'calls', {
          metadata: metadataOf(reading, 'dashboards', dashboards.labels),
          data: { 'astrovoice-calls.json': JSON.stringify(calls, null, 2) },
        }),
      ),
    )
  }
}
