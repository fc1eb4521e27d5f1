import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { equals, type Expression } from '../../expressions/index.ts'
import { addManifest } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import type { Parameters } from '../../parameters/index.ts'
import { metadataOf, readName, type Component } from '../identity.ts'
import { scaleDownSlowly } from './scale-down.ts'

const scaleDownSeconds = 300

/** The HPA on CPU of a workload, if its values choose that. */
export function addCpuAutoscaler(
  reading: Reading,
  scope: Construct,
  component: Component,
  scaling: Pick<Parameters['api']['autoscaling'], 'minReplicas' | 'maxReplicas' | 'cpuPercent'> & {
    readonly kind: Expression<string>
  },
): void {
  reading.given(equals(scaling.kind, 'hpa'), () =>
    addManifest(reading, [scope, 'autoscaler'], k8s.KubeHorizontalPodAutoscalerV2, {
      metadata: metadataOf(reading, component),
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: readName(reading, component) },
        minReplicas: reading.read(scaling.minReplicas),
        maxReplicas: reading.read(scaling.maxReplicas),
        metrics: [
          {
            type: 'Resource',
            resource: {
              name: 'cpu',
              target: { type: 'Utilization', averageUtilization: reading.read(scaling.cpuPercent) },
            },
          },
        ],
        behavior: scaleDownSlowly(scaleDownSeconds),
      },
    }),
  )
}
