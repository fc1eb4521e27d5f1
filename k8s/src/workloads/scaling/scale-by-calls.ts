import type { Construct } from 'constructs'
import { activeCallsMetric } from '@astrovoice/contracts/operations'
import { equals, literal, not, release, text } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { fullName, type Component } from '../identity.ts'
import { addScaledObject, type Trigger } from './scaled-object.ts'

const scaling = parameters.gateway.autoscaling
const asksPrometheus = equals(scaling.source, 'prometheus')

/** Scales gateways to ⌈(running calls + spare calls) / calls of one gateway⌉. */
export function scaleByCalls(reading: Reading, scope: Construct, component: Component): void {
  addScaledObject(reading, scope, equals(scaling.kind, 'keda'), () => ({
    component,
    scaling,
    triggers: [
      reading.when(asksPrometheus, askPrometheus(reading)),
      reading.when(not(asksPrometheus), askMetricsApi(reading)),
    ],
    modifiers: {
      formula: reading.read(text`calls + ${scaling.spareCalls}`),
      target: reading.read(text`${scaling.callsPerPod}`),
      metricType: 'AverageValue',
    },
  }))
}

/** A missing figure is an error and not zero: an outage of Prometheus ends no call. */
const askPrometheus = (reading: Reading): Trigger => ({
  type: 'prometheus',
  name: 'calls',
  metadata: {
    serverAddress: reading.read(scaling.prometheusUrl),
    query: reading.read(
      text`sum(${literal(activeCallsMetric)}{namespace="${release.namespace}",service="${fullName}-gateway"})`,
    ),
    threshold: reading.read(text`${scaling.callsPerPod}`),
    ignoreNullValues: 'false',
  },
})

const askMetricsApi = (reading: Reading): Trigger => ({
  type: 'metrics-api',
  name: 'calls',
  metadata: {
    url: reading.read(scaling.metricsApiUrl),
    valueLocation: reading.read(scaling.metricsApiPath),
    targetValue: reading.read(text`${scaling.callsPerPod}`),
  },
})
