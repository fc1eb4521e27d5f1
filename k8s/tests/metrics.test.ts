import { expect, test } from '@jest/globals'
import { createCallMetrics, startTracing } from '@astrovoice/platform/telemetry'
import { synthesize } from '../src/synthesize.ts'
import { allOptions } from './topologies.ts'
import { kindOf, nameOf } from './objects.ts'

/** Metrics of the cluster's own exporters. */
const clusterMetrics = /^(kube_|container_)/

test('alerts, dashboards and the autoscaler use only metrics that the services have', async () => {
  const { tracer } = await startTracing('test', undefined)
  const { text } = await createCallMetrics({ tracer, inrPerUsd: 85, countCalls: () => 0 }).expose()
  const exposed = new Set(
    [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? [name, `${name}_bucket`] : [name],
    ),
  )
  const asking = synthesize(allOptions).filter((object) =>
    ['PrometheusRule', 'ConfigMap', 'ScaledObject'].includes(kindOf(object)),
  )
  const asked = new Set(
    [...JSON.stringify(asking).matchAll(/\b([a-z]+(?:_[a-z]+)+)\{/g)].map(([, name = '']) => name),
  )
  expect(asked).toContain('calls_active')
  expect([...asked].filter((name) => !clusterMetrics.test(name) && !exposed.has(name))).toEqual([])
})

interface Ingress {
  readonly spec: { readonly ingress: { readonly from?: object[]; readonly ports: { port: number }[] }[] }
}

test.each(['astrovoice-api', 'astrovoice-gateway'])(
  '%s: only readers of metrics reach port 9090, and Prometheus finds it in the Service',
  (name) => {
    const reader = { namespaceSelector: { matchLabels: { team: 'monitoring' } } }
    const objects = synthesize({
      ...allOptions,
      networkPolicy: { enabled: true, metricsFrom: [reader] },
    }).filter((object) => nameOf(object) === name)
    const find = (kind: string) => objects.find((object) => kindOf(object) === kind)
    const { ingress } = (find('NetworkPolicy') as unknown as Ingress).spec
    const opened = ingress.filter(({ ports }) => ports.some(({ port }) => port === 9090))
    expect(opened).toEqual([{ from: [reader], ports: [{ port: 9090, protocol: 'TCP' }] }])
    expect(find('Service')).toMatchObject({
      spec: { ports: expect.arrayContaining([expect.objectContaining({ name: 'metrics', port: 9090 })]) },
    })
    expect(find('ServiceMonitor')).toMatchObject({
      spec: { endpoints: [expect.objectContaining({ port: 'metrics', path: '/metrics' })] },
    })
  },
)
