import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { addManifest, type LaterFields } from '../manifests/manifest.ts'
import { choose, equals, literal, not } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters, type Parameters } from '../parameters/index.ts'
import { httpPort, metricsPort } from './deployment.ts'
import { metadataOf, selectorLabels, type Component } from './identity.ts'

const { ipFamily } = parameters
const ipFamilyPolicy = choose(equals(ipFamily, 'dual'), literal('PreferDualStack'), literal('SingleStack'))

const withMetrics: readonly Component[] = ['api', 'gateway', 'admin']

const metrics: k8s.ServicePort = {
  name: 'metrics',
  port: metricsPort,
  targetPort: k8s.IntOrString.fromString('metrics'),
  protocol: 'TCP',
  appProtocol: 'http',
}

/**
 * The Service of a workload. Requests stay in their zone when they can. Calls last long and each pod has a
 * maximum, so they spread over all pods.
 */
export function addService(
  reading: Reading,
  scope: Construct,
  component: Component,
  { annotations }: Parameters['api']['service'],
): void {
  const later: LaterFields = component === 'gateway' ? {} : { '/spec/trafficDistribution': 'PreferClose' }
  addManifest(
    reading,
    [scope, 'service'],
    k8s.KubeService,
    {
      metadata: { ...metadataOf(reading, component), annotations: reading.entries(annotations) },
      spec: {
        type: 'ClusterIP',
        ipFamilyPolicy: reading.when(not(equals(ipFamily, 'ipv4')), reading.read(ipFamilyPolicy)),
        ipFamilies: [reading.when(equals(ipFamily, 'ipv6'), 'IPv6')],
        selector: selectorLabels(reading, component),
        ports: [
          {
            name: 'http',
            port: httpPort,
            targetPort: k8s.IntOrString.fromString('http'),
            protocol: 'TCP',
            appProtocol: 'http',
          },
          ...(withMetrics.includes(component) ? [metrics] : []),
        ],
      },
    },
    later,
  )
}
