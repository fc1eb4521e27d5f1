import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { release, type Condition } from '../expressions/index.ts'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import { metadataOf, readName, type Component } from './identity.ts'

/**
 * Lets a component annotate pods of its namespace. Kubernetes cannot say “only its own”, so it is off by
 * default.
 */
export function allowOwnPods(
  reading: Reading,
  scope: Construct,
  component: Component,
  isAllowed: Condition,
): void {
  reading.given(isAllowed, () => {
    addManifest(reading, [scope, 'role'], k8s.KubeRole, {
      metadata: metadataOf(reading, component),
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['patch'] }],
    })
    addManifest(reading, [scope, 'role-binding'], k8s.KubeRoleBinding, {
      metadata: metadataOf(reading, component),
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: readName(reading, component) },
      subjects: [
        {
          kind: 'ServiceAccount',
          name: readName(reading, component),
          namespace: reading.read(release.namespace),
        },
      ],
    })
  })
}
