import type { Construct } from 'constructs'
import type { Condition } from '../../expressions/index.ts'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import type { Parameters } from '../../parameters/index.ts'
import { metadataOf, readName, type Component } from '../identity.ts'
import { scaleDownSlowly } from './scale-down.ts'

export interface Trigger {
  readonly type: string
  readonly name?: string
  readonly metadata: Readonly<Record<string, string>>
  readonly authenticationRef?: { readonly name: string }
}

export interface ScaledObjectOptions {
  readonly component: Component
  readonly scaling: Pick<
    Parameters['gateway']['autoscaling'],
    'minReplicas' | 'maxReplicas' | 'scaleDownSeconds'
  >
  readonly triggers: readonly Trigger[]
  readonly annotations?: Readonly<Record<string, string>>
  /** The formula over the triggers' names. */
  readonly modifiers?: { readonly formula: string; readonly target: string; readonly metricType: string }
}

/** Lets KEDA set the number of pods of a Deployment. */
export function addScaledObject(
  reading: Reading,
  scope: Construct,
  isScaled: Condition,
  describe: () => ScaledObjectOptions,
): void {
  reading.given(isScaled, () => {
    const { component, scaling, triggers, annotations, modifiers } = describe()
    addCustomResource(reading, [scope, 'scaled-object'], {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: { ...metadataOf(reading, component), ...(annotations && { annotations }) },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: readName(reading, component) },
        pollingInterval: 10,
        cooldownPeriod: reading.read(scaling.scaleDownSeconds),
        minReplicaCount: reading.read(scaling.minReplicas),
        maxReplicaCount: reading.read(scaling.maxReplicas),
        advanced: {
          horizontalPodAutoscalerConfig: {
            behavior: scaleDownSlowly(reading.read(scaling.scaleDownSeconds)),
          },
          ...(modifiers && { scalingModifiers: modifiers }),
        },
        triggers,
      },
    })
  })
}
