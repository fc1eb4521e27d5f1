import type { KubernetesObject } from '../src/synthesize.ts'

export interface Variable {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: {
    readonly secretKeyRef?: { readonly name: string; readonly key: string }
    readonly fieldRef?: object
  }
}

export interface Container {
  readonly name: string
  readonly env?: readonly Variable[]
  readonly envFrom?: readonly {
    readonly secretRef?: { readonly name: string }
    readonly configMapRef?: { readonly name: string }
  }[]
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[]
  readonly securityContext?: object
  readonly startupProbe?: object
  readonly readinessProbe?: object
  readonly livenessProbe?: object
}

interface Pod {
  readonly serviceAccountName?: string
  readonly initContainers?: readonly Container[]
  readonly containers: readonly Container[]
  readonly volumes?: readonly {
    readonly secret?: { secretName: string }
    readonly configMap?: { name: string }
  }[]
}

interface Metadata {
  readonly name: string
  readonly annotations?: Readonly<Record<string, string>>
}

const metadataOf = (object: KubernetesObject) => object['metadata'] as Metadata

export const kindOf = (object: KubernetesObject) => object['kind'] as string
export const nameOf = (object: KubernetesObject) => metadataOf(object).name
export const idOf = (object: KubernetesObject) => `${kindOf(object)}/${nameOf(object)}`

export const hookOf = (object: KubernetesObject, name: string): string | undefined =>
  metadataOf(object).annotations?.[`helm.sh/${name}`]

export const workloadsOf = (object: KubernetesObject): KubernetesObject[] =>
  ['Deployment', 'Job', 'Pod'].includes(kindOf(object)) ? [object] : []

export function podOf(workload: KubernetesObject): Pod {
  if (kindOf(workload) === 'Pod') return workload['spec'] as Pod
  return (workload as unknown as { spec: { template: { spec: Pod } } }).spec.template.spec
}

export const containersOf = (object: KubernetesObject): Container[] =>
  workloadsOf(object).flatMap((workload) => {
    const { initContainers = [], containers } = podOf(workload)
    return [...initContainers, ...containers]
  })

/** Every object in the namespace that an object refers to. */
export function referencesOf(object: KubernetesObject): string[] {
  const accounts = workloadsOf(object).flatMap((workload) => podOf(workload).serviceAccountName ?? [])
  const volumes = workloadsOf(object).flatMap((workload) => podOf(workload).volumes ?? [])
  const containers = containersOf(object)
  return [
    ...accounts.map((name) => `ServiceAccount/${name}`),
    ...volumes.flatMap(({ secret, configMap }) => [
      ...(secret ? [`Secret/${secret.secretName}`] : []),
      ...(configMap ? [`ConfigMap/${configMap.name}`] : []),
    ]),
    ...containers
      .flatMap(({ env = [] }) => env)
      .flatMap(({ valueFrom }) => (valueFrom?.secretKeyRef ? [`Secret/${valueFrom.secretKeyRef.name}`] : [])),
    ...containers
      .flatMap(({ envFrom = [] }) => envFrom)
      .flatMap(({ secretRef, configMapRef }) => [
        ...(secretRef ? [`Secret/${secretRef.name}`] : []),
        ...(configMapRef ? [`ConfigMap/${configMapRef.name}`] : []),
      ]),
  ]
}
