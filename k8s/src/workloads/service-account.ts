import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import type { Parameters } from '../parameters/index.ts'
import { metadataOf, type Component } from './identity.ts'

/** The workload's own account, for IAM roles. Services do not call the cluster, so it has no token. */
export function addServiceAccount(
  reading: Reading,
  scope: Construct,
  component: Component,
  { annotations }: Parameters['gateway']['serviceAccount'],
): void {
  addManifest(reading, [scope, 'service-account'], k8s.KubeServiceAccount, {
    metadata: { ...metadataOf(reading, component), annotations: reading.entries(annotations) },
    automountServiceAccountToken: false,
  })
}
