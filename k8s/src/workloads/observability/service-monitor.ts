import type { Construct } from 'constructs'
import { metricsPath } from '@astrovoice/contracts/operations'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { metadataOf, selectorLabels, type Component } from '../identity.ts'

const { serviceMonitor } = parameters.observability

/** Lets Prometheus read the metrics of a component. */
export function addMonitor(reading: Reading, scope: Construct, component: Component): void {
  reading.given(serviceMonitor.enabled, () =>
    addCustomResource(reading, [scope, 'service-monitor'], {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: metadataOf(reading, component, serviceMonitor.labels),
      spec: {
        selector: { matchLabels: selectorLabels(reading, component) },
        endpoints: [{ port: 'metrics', path: metricsPath, interval: reading.read(serviceMonitor.interval) }],
      },
    }),
  )
}
