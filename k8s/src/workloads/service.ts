import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { addManifest, type LaterFields } from '../manifests/manifest.ts'
import { choose, equals, literal, not } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters, type Parameters } from '../parameters/index.ts'
import { httpPort } from './deployment.ts'
import { metadataOf, selectorLabels, type Component } from './identity.ts'

const { ipFamily } = parameters
const ipFamilyPolicy = choose(equals(ipFamily, 'dual'), literal('PreferDualStack'), literal('SingleStack'))

/**
 * The Service of a workload. Requests stay in their zone when they can; calls, which last, are spread over all pods, for
 * each carries only so many.
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
        ],
      },
    },
    later,
  )
}
