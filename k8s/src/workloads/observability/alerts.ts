import { Construct } from 'constructs'
import { activeCallsMetric } from '@astrovoice/contracts/operations'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { release, text, literal, type Expression } from '../../expressions/index.ts'
import { parameters } from '../../parameters/index.ts'
import { fullName, metadataOf } from '../identity.ts'

const { alerts } = parameters.observability
const { gateway } = parameters

interface Alert {
  readonly name: string
  /** Name of its runbook in docs/runbooks. */
  readonly runbook: string
  readonly expr: Expression<string>
  readonly for: string
  readonly severity: 'page' | 'ticket'
  readonly summary: string
}

const ours = text`namespace="${release.namespace}",deployment=~"${fullName}-.+"`
const gateways = text`namespace="${release.namespace}",service="${fullName}-gateway"`
const limiters = text`namespace="${release.namespace}",service=~"${fullName}-(admin|api|gateway)"`
const admins = text`namespace="${release.namespace}",service="${fullName}-admin"`
const workers = text`namespace="${release.namespace}",pod=~"${fullName}-worker-.+"`
const pods = text`namespace="${release.namespace}",pod=~"${fullName}-.+"`

/** Every alert, with its meaning for callers; the runbooks have the remedy. */
const alertTable: readonly Alert[] = [
  {
    name: 'AstroVoiceGatewayDown',
    runbook: 'gateway-down',
    expr: text`sum(kube_deployment_status_replicas_available{namespace="${release.namespace}",deployment="${fullName}-gateway"}) == 0`,
    for: '1m',
    severity: 'page',
    summary: 'No gateway is available: nobody can call.',
  },
  {
    name: 'AstroVoiceGatewaysFull',
    runbook: 'gateways-full',
    expr: text`sum(${literal(activeCallsMetric)}{${gateways}}) / (count(${literal(activeCallsMetric)}{${gateways}}) * ${gateway.maxCalls}) > 0.9`,
    for: '5m',
    severity: 'page',
    summary: 'Nine in ten places for calls are taken: callers will soon be refused.',
  },
  {
    name: 'AstroVoiceAnswersSlow',
    runbook: 'answers-slow',
    expr: text`histogram_quantile(0.95, sum by (le) (rate(turn_first_audio_seconds_bucket{${gateways}}[10m]))) > 2`,
    for: '10m',
    severity: 'ticket',
    summary: 'One answer in twenty begins more than two seconds after the question.',
  },
  {
    name: 'AstroVoiceClaimsNotComputed',
    runbook: 'claims-not-computed',
    expr: text`sum(increase(spoken_claims_total{${gateways},verdict!~"grounded|unknown"}[1h])) > 20 and sum(increase(spoken_claims_total{${gateways},verdict!~"grounded|unknown"}[1h])) / sum(increase(spoken_claims_total{${gateways}}[1h])) > 0.05`,
    for: '10m',
    severity: 'ticket',
    summary: 'One claim in twenty about charts is not what was computed: callers hear corrections.',
  },
  {
    name: 'AstroVoiceBudgetsExceeded',
    runbook: 'budgets-exceeded',
    expr: text`sum by (budget) (increase(budgets_exceeded_total{${limiters}}[10m])) > 50`,
    for: '0m',
    severity: 'ticket',
    summary: 'The budget {{ $labels.budget }} refused more than 50 uses in ten minutes.',
  },
  {
    name: 'AstroVoiceSignInCodesUsedUp',
    runbook: 'budgets-exceeded',
    expr: text`sum(increase(budgets_exceeded_total{${limiters},budget="signInCodesOverall"}[10m])) > 0`,
    for: '0m',
    severity: 'page',
    summary: 'The limit of all sign-in codes together is reached: callers cannot sign in.',
  },
  {
    name: 'AstroVoiceJobsFailed',
    runbook: 'jobs-failed',
    expr: text`sum by (queue) (increase(jobs_dead_total{${workers}}[15m])) > 0`,
    for: '0m',
    severity: 'ticket',
    summary: 'Jobs of the queue {{ $labels.queue }} failed for good; they wait among the dead letters.',
  },
  {
    name: 'AstroVoiceAdminUnrecorded',
    runbook: 'admin',
    expr: text`sum by (action) (increase(admin_actions_total{${admins},outcome="unrecorded"}[15m])) > 0`,
    for: '0m',
    severity: 'ticket',
    summary: 'An operator did {{ $labels.action }}, and the audit log has no line of it.',
  },
  {
    name: 'AstroVoiceCallerLooksUsedUp',
    runbook: 'admin',
    expr: text`sum(increase(budgets_exceeded_total{${admins},budget="callerLooks"}[15m])) > 0`,
    for: '0m',
    severity: 'ticket',
    summary: 'An operator has tried to see more callers than the budget allows.',
  },
  {
    name: 'AstroVoiceModelSaysForbidden',
    runbook: 'safety',
    expr: text`sum by (theme) (increase(safety_rules_met_total{${gateways},side="astrologer"}[1h])) > 10`,
    for: '0m',
    severity: 'ticket',
    summary:
      'The model said what no astrologer may say ({{ $labels.theme }}) more than ten times within an hour.',
  },
  {
    name: 'AstroVoicePodsUnavailable',
    runbook: 'pods-unavailable',
    expr: text`kube_deployment_status_replicas_unavailable{${ours}} > 0`,
    for: '10m',
    severity: 'ticket',
    summary: '{{ $labels.deployment }} has had fewer pods than it should for ten minutes.',
  },
  {
    name: 'AstroVoicePodsRestarting',
    runbook: 'pods-restarting',
    expr: text`increase(kube_pod_container_status_restarts_total{${pods}}[15m]) > 3`,
    for: '0m',
    severity: 'page',
    summary: '{{ $labels.pod }} restarts again and again.',
  },
  {
    name: 'AstroVoiceMigrationFailed',
    runbook: 'migration-failed',
    expr: text`kube_job_status_failed{namespace="${release.namespace}",job_name="${fullName}-migration"} > 0`,
    for: '0m',
    severity: 'page',
    summary: 'The database could not be brought up to date; the new release was not installed.',
  },
]

/** The alerts, each with a link to its runbook. */
export class Alerts extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, 'alerts')
    reading.given(alerts.enabled, () =>
      addCustomResource(reading, [this, 'rules'], {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: metadataOf(reading, 'alerts', alerts.labels),
        spec: {
          groups: [{ name: 'astrovoice', rules: alertTable.map((alert) => describeAlert(reading, alert)) }],
        },
      }),
    )
  }
}

const describeAlert = (reading: Reading, { name, runbook, expr, severity, summary, ...alert }: Alert) => ({
  alert: name,
  expr: reading.read(expr),
  for: alert.for,
  labels: { severity },
  annotations: { summary, runbook_url: reading.read(text`${alerts.runbookUrl}/${literal(runbook)}.md`) },
})
