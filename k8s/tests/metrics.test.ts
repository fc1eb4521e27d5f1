import { expect, test } from '@jest/globals'
import {
  createAdminMetrics,
  createCallMetrics,
  createJobMetrics,
  startTracing,
} from '@astrovoice/platform/telemetry'
import { synthesize } from '../src/synthesize.ts'
import { allOptions } from './topologies.ts'
import { kindOf, nameOf } from './objects.ts'

/** Metrics of the cluster's own exporters. */
const clusterMetrics = /^(kube_|container_)/

test('alerts, dashboards and the autoscaler use only metrics that the services have', async () => {
  const { tracer } = await startTracing('test', undefined)
  const calls = createCallMetrics({ tracer, inrPerUsd: 85, countCalls: () => 0 })
  const services = [calls, createJobMetrics(), createAdminMetrics()]
  const text = (await Promise.all(services.map(async (each) => (await each.expose()).text))).join('\n')
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
  for (const name of ['calls_active', 'jobs_dead_total']) expect(asked).toContain(name)
  expect([...asked].filter((name) => !clusterMetrics.test(name) && !exposed.has(name))).toEqual([])
})

interface Selecting {
  readonly spec: { readonly selector: { readonly matchLabels: object } }
}

interface Ingress {
  readonly spec: { readonly ingress: { readonly from?: object[]; readonly ports: { port: number }[] }[] }
}

test.each(['astrovoice-worker-tts', 'astrovoice-worker-analytics'])(
  '%s: nothing but readers of metrics reaches its pods, and Prometheus finds them',
  (name) => {
    const objects = synthesize(allOptions).filter((object) => nameOf(object) === name)
    const find = (kind: string) => objects.find((object) => kindOf(object) === kind)
    const { ingress } = (find('NetworkPolicy') as unknown as Ingress).spec
    expect(ingress).toEqual([{ from: [expect.anything()], ports: [{ port: 9090, protocol: 'TCP' }] }])
    const { matchLabels } = (find('Deployment') as unknown as Selecting).spec.selector
    expect(find('PodMonitor')).toMatchObject({
      spec: {
        selector: { matchLabels },
        podMetricsEndpoints: [expect.objectContaining({ port: 'metrics', path: '/metrics' })],
      },
    })
    expect(find('Service')).toBeUndefined()
  },
)

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
