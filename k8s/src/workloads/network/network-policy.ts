import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { addManifest } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { installationLabels, metadataOf, selectorLabels, type Component } from '../identity.ts'

export interface Traffic {
  readonly ingress?: k8s.NetworkPolicyIngressRule[]
  readonly egress?: k8s.NetworkPolicyEgressRule[]
}

/** Allows the connections that the pods of a component need; all others stay denied. */
export function openTraffic(
  reading: Reading,
  scope: Construct,
  component: Component,
  { ingress = [], egress = [] }: Traffic,
): void {
  reading.given(parameters.networkPolicy.enabled, () =>
    addManifest(reading, [scope, 'network-policy'], k8s.KubeNetworkPolicy, {
      metadata: metadataOf(reading, component),
      spec: {
        podSelector: { matchLabels: selectorLabels(reading, component) },
        policyTypes: ['Ingress', 'Egress'],
        ...(ingress.length > 0 && { ingress }),
        ...(egress.length > 0 && { egress }),
      },
    }),
  )
}

/** Denies all connections of all pods of the installation. */
export function shutTraffic(reading: Reading, scope: Construct): void {
  reading.given(parameters.networkPolicy.enabled, () =>
    addManifest(reading, [scope, 'network-policy'], k8s.KubeNetworkPolicy, {
      metadata: metadataOf(reading, 'default-deny'),
      spec: {
        podSelector: { matchLabels: installationLabels(reading) },
        policyTypes: ['Ingress', 'Egress'],
      },
    }),
  )
}
