import { k8s } from 'cdk8s-plus-27'
import { isGiven } from '../../expressions/index.ts'
import type { LaterFields } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p, type Parameters } from '../../parameters/index.ts'
import { authorityVolume } from '../certificate-authority.ts'
import { podLabels, type Component } from '../identity.ts'
import { podSecurity } from './security.ts'

export type PodParameters = Pick<
  Parameters['migration'],
  'podLabels' | 'podAnnotations' | 'nodeSelector' | 'tolerations' | 'affinity' | 'priorityClassName'
>

const byKey = (mark: string): k8s.Toleration => ({ key: mark })

/** What the pods of every workload have in common, around their own containers and volumes. */
export function describePod(
  reading: Reading,
  component: Component,
  pod: PodParameters,
  spec: Omit<k8s.PodSpec, 'volumes'> & { readonly volumes?: k8s.Volume[] },
): k8s.PodTemplateSpec {
  return {
    metadata: {
      labels: podLabels(reading, component, pod.podLabels),
      annotations: reading.entries(pod.podAnnotations),
    },
    spec: {
      automountServiceAccountToken: false,
      // Variables of every Service in the namespace would meet the service's own.
      enableServiceLinks: false,
      securityContext: podSecurity,
      imagePullSecrets: reading.items(p.images.pullSecrets),
      nodeSelector: reading.entries(pod.nodeSelector),
      tolerations: reading.items(pod.tolerations, byKey),
      priorityClassName: reading.when(isGiven(pod.priorityClassName), reading.read(pod.priorityClassName)),
      ...spec,
      volumes: [
        { name: 'tmp', emptyDir: { sizeLimit: k8s.Quantity.fromString('64Mi') } },
        authorityVolume(reading),
        ...(spec.volumes ?? []),
      ],
    },
  }
}

export const tmpMount: k8s.VolumeMount = { name: 'tmp', mountPath: '/tmp' }

/** Affinity has fields of its own that the library would look for in a mark. */
export const laterPodFields = (reading: Reading, pod: PodParameters): LaterFields => ({
  '/spec/template/spec/affinity': reading.entries(pod.affinity),
})

export const readResources = (
  reading: Reading,
  { requests, limits }: Parameters['gateway']['resources'],
): k8s.ResourceRequirements => ({
  requests: reading.entries(requests, (mark) => k8s.Quantity.fromString(mark)),
  limits: reading.entries(limits, (mark) => k8s.Quantity.fromString(mark)),
})
