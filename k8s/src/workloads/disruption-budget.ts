import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { all, type Condition } from '../expressions/index.ts'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import type { Parameters } from '../parameters/index.ts'
import { metadataOf, selectorLabels, type Component } from './identity.ts'

/** With a single pod a budget would only block drains. A pod that is not ready may always be evicted. */
export function addDisruptionBudget(
  reading: Reading,
  scope: Construct,
  component: Component,
  { enabled, maxUnavailable }: Parameters['gateway']['podDisruptionBudget'],
  hasSpare: Condition,
): void {
  reading.given(all(enabled, hasSpare), () =>
    addManifest(reading, [scope, 'disruption-budget'], k8s.KubePodDisruptionBudget, {
      metadata: metadataOf(reading, component),
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(reading.read(maxUnavailable)),
        selector: { matchLabels: selectorLabels(reading, component) },
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    }),
  )
}
