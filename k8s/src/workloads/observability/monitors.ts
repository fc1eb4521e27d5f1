import type { Construct } from 'constructs'
import { metricsPath } from '@astrovoice/contracts/operations'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { metadataOf, selectorLabels, type Component } from '../identity.ts'

const { serviceMonitor } = parameters.observability

/** Lets Prometheus read the metrics of a component, by its Service. */
export const addServiceMonitor = (reading: Reading, scope: Construct, component: Component): void =>
  addMonitor(reading, scope, component, { kind: 'ServiceMonitor', endpoints: 'endpoints' })

/** Lets Prometheus read the metrics of a component without a Service. */
export const addPodMonitor = (reading: Reading, scope: Construct, component: Component): void =>
  addMonitor(reading, scope, component, { kind: 'PodMonitor', endpoints: 'podMetricsEndpoints' })

interface MonitorKind {
  readonly kind: 'ServiceMonitor' | 'PodMonitor'
  /** The field of the endpoints, which differs between the kinds. */
  readonly endpoints: 'endpoints' | 'podMetricsEndpoints'
}

function addMonitor(reading: Reading, scope: Construct, component: Component, of: MonitorKind): void {
  reading.given(serviceMonitor.enabled, () =>
    addCustomResource(reading, [scope, 'monitor'], {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: of.kind,
      metadata: metadataOf(reading, component, serviceMonitor.labels),
      spec: {
        selector: { matchLabels: selectorLabels(reading, component) },
        [of.endpoints]: [
          { port: 'metrics', path: metricsPath, interval: reading.read(serviceMonitor.interval) },
        ],
      },
    }),
  )
}
