import { z } from 'zod'
import { flagParam, mapParam, optionalUrlPattern, textParam } from './kinds.ts'
import { labelsParam } from './kubernetes.ts'
import { group } from './param.ts'

export const observabilityParams = () =>
  group('Metrics, alerts and dashboards, for the Prometheus operator and Grafana.', {
    otlpUrl: textParam(
      '',
      'Where traces go, e.g. `http://collector.monitoring.svc:4318`.',
      optionalUrlPattern,
    ),
    callTrace: flagParam(
      false,
      'Whether each gateway records its last calls as events without words, in `/tmp/call-traces` of its pod.',
    ),
    serviceMonitor: group('ServiceMonitors of the API and gateways, PodMonitors of the workers.', {
      enabled: flagParam(
        false,
        'Whether Prometheus reads metrics. With network policies it needs `networkPolicy.metricsFrom`.',
      ),
      interval: textParam('30s', 'How often.', /^[0-9]+(s|m)$/),
      labels: labelsParam('Labels by which Prometheus finds them.'),
    }),
    alerts: group('PrometheusRules: the alerts.', {
      enabled: flagParam(false, 'Whether there are any.'),
      labels: labelsParam('Labels by which Prometheus finds them.'),
      runbookUrl: textParam(
        'https://github.com/astrovoice/astrovoice/blob/main/docs/runbooks',
        'Where the runbooks are; each alert links to its own.',
        optionalUrlPattern,
      ),
    }),
    dashboards: group('Grafana dashboards, as ConfigMaps for its sidecar.', {
      enabled: flagParam(false, 'Whether there are any.'),
      labels: mapParam(
        z.string().regex(/^[A-Za-z0-9._/-]{1,63}$/),
        z.string().regex(/^[A-Za-z0-9._-]{0,63}$/),
        'Labels by which the sidecar finds them.',
        { grafana_dashboard: '1' },
      ),
    }),
  })
