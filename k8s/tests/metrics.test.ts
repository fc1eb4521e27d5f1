import { expect, test } from '@jest/globals'
import { createCallMetrics, startTracing } from '@astrovoice/platform/telemetry'
import { synthesize } from '../src/synthesize.ts'
import { allOptions } from './topologies.ts'
import { kindOf } from './objects.ts'

/** Those that the cluster's own exporters have. */
const clusterMetrics = /^(kube_|container_)/

test('alerts, dashboards and the autoscaler ask for metrics that the gateway really has', async () => {
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
