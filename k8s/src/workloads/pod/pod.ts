import { k8s } from 'cdk8s-plus-27'
import { isGiven, type Condition } from '../../expressions/index.ts'
import type { LaterFields } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p, type Parameters } from '../../parameters/index.ts'
import { authorityVolume } from '../certificate-authority.ts'
import { podLabels, type Component } from '../identity.ts'

export type PodParameters = Pick<
  Parameters['migration'],
  | 'podLabels'
  | 'podAnnotations'
  | 'nodeSelector'
  | 'tolerations'
  | 'affinity'
  | 'priorityClassName'
  | 'dnsPolicy'
  | 'dnsConfig'
  | 'extraVolumes'
>

const byKey = (mark: string): k8s.Toleration => ({ key: mark })

/** The common part of every workload's pods, around their own containers and volumes. */
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
      // Variables of every Service in the namespace would clash with the service's own.
      enableServiceLinks: false,
      dnsPolicy: reading.read(pod.dnsPolicy),
      imagePullSecrets: reading.items(p.images.pullSecrets),
      nodeSelector: reading.entries(pod.nodeSelector),
      tolerations: reading.items(pod.tolerations, byKey),
      priorityClassName: reading.when(isGiven(pod.priorityClassName), reading.read(pod.priorityClassName)),
      ...spec,
      volumes: [
        { name: 'tmp', emptyDir: { sizeLimit: k8s.Quantity.fromString('64Mi') } },
        authorityVolume(reading),
        ...(spec.volumes ?? []),
        ...reading.items<k8s.Volume>(pod.extraVolumes),
      ],
    },
  }
}

export const tmpMount: k8s.VolumeMount = { name: 'tmp', mountPath: '/tmp' }

/** Structures of the user: the library would look for their fields in a mark. `at` is the pod's path. */
export const laterPodFields = (
  reading: Reading,
  pod: PodParameters,
  at = '/spec/template/spec',
): LaterFields => ({
  [`${at}/securityContext`]: reading.entries(p.podSecurityContext),
  [`${at}/affinity`]: reading.entries(pod.affinity),
  [`${at}/dnsConfig`]: reading.entries(pod.dnsConfig),
})

/** The same for a container that the chart describes. */
export const laterContainerFields = (reading: Reading, at: string, isThere?: Condition): LaterFields => {
  const context = reading.entries(p.containerSecurityContext)
  return { [`${at}/securityContext`]: isThere ? reading.when(isThere, context) : context }
}

export const readResources = (
  reading: Reading,
  { requests, limits }: Parameters['gateway']['resources'],
): k8s.ResourceRequirements => ({
  requests: reading.entries(requests, (mark) => k8s.Quantity.fromString(mark)),
  limits: reading.entries(limits, (mark) => k8s.Quantity.fromString(mark)),
})
