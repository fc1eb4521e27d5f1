import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { all, any, exceeds, not, type Condition, type Expression } from '../expressions/index.ts'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters, type Parameters } from '../parameters/index.ts'
import { metadataOf, readName, selectorLabels, type Component } from './identity.ts'
import { authorityMount } from './certificate-authority.ts'
import { describePod, laterContainerFields, laterPodFields, readResources, tmpMount } from './pod/pod.ts'
import { probeHttp } from './pod/probes.ts'

export type WorkloadParameters = Omit<
  Parameters['realtimeLocal'],
  'enabled' | 'image' | 'service' | 'speechPace'
>

export interface Workload {
  readonly component: Component
  readonly parameters: WorkloadParameters
  readonly image: string
  readonly env: k8s.EnvVar[]
  /** Seconds after SIGTERM for which the pod may live, the wait before it included. */
  readonly graceSeconds: Expression<number>
  /** Seconds to wait before SIGTERM, while load balancers still send requests here. */
  readonly preStopSeconds?: Expression<number>
  /** Whether an autoscaler sets the number of pods. @default never */
  readonly isScaled?: Condition
  /** Whether the pods call the Kubernetes API. @default never */
  readonly hasToken?: Condition
  /** Whether the container has a port for metrics. @default no */
  readonly hasMetrics?: boolean
  readonly mounts?: k8s.VolumeMount[]
  readonly volumes?: k8s.Volume[]
}

/** The port of all containers and Services. */
export const httpPort = 8080

/** The port of metrics, which no load balancer reaches. */
export const metricsPort = 9090

/** The Deployment of a workload. */
export function addDeployment(reading: Reading, scope: Construct, workload: Workload): void {
  const { component, parameters: p, preStopSeconds, isScaled } = workload
  const selector = selectorLabels(reading, component)
  const sleep = preStopSeconds && { preStop: { sleep: { seconds: reading.read(preStopSeconds) } } }
  addManifest(
    reading,
    [scope, 'deployment'],
    k8s.KubeDeployment,
    {
      metadata: metadataOf(reading, component),
      spec: {
        replicas: isScaled ? reading.when(not(isScaled), reading.read(p.replicas)) : reading.read(p.replicas),
        revisionHistoryLimit: 3,
        selector: { matchLabels: selector },
        strategy: {
          type: 'RollingUpdate',
          rollingUpdate: {
            maxSurge: k8s.IntOrString.fromNumber(1),
            maxUnavailable: k8s.IntOrString.fromNumber(0),
          },
        },
        template: describePod(reading, component, p, {
          ...(workload.hasToken && { automountServiceAccountToken: reading.read(workload.hasToken) }),
          serviceAccountName: readName(reading, component),
          terminationGracePeriodSeconds: reading.read(workload.graceSeconds),
          topologySpreadConstraints: spreadOver(reading, workload),
          initContainers: reading.items(p.extraInitContainers),
          containers: [
            describeContainer(reading, workload),
            ...reading.items<k8s.Container>(p.extraContainers),
          ],
          volumes: workload.volumes ?? [],
        }),
      },
    },
    {
      ...laterPodFields(reading, p),
      ...laterContainerFields(reading, '/spec/template/spec/containers/0'),
      // Kubernetes has it since 1.29; an image without a shell has no `sleep` to run.
      ...(sleep && { '/spec/template/spec/containers/0/lifecycle': sleep }),
    },
  )
}

function describeContainer(
  reading: Reading,
  { component, parameters: p, ...workload }: Workload,
): k8s.Container {
  return {
    name: component,
    image: workload.image,
    imagePullPolicy: reading.read(parameters.images.pullPolicy),
    ports: [
      { name: 'http', containerPort: httpPort, protocol: 'TCP' },
      ...(workload.hasMetrics ? [{ name: 'metrics', containerPort: metricsPort, protocol: 'TCP' }] : []),
    ],
    env: workload.env,
    envFrom: reading.items(p.extraEnvFrom, (mark) => ({ prefix: mark })),
    resources: readResources(reading, p.resources),
    volumeMounts: [
      tmpMount,
      authorityMount(reading),
      ...(workload.mounts ?? []),
      ...reading.items<k8s.VolumeMount>(p.extraVolumeMounts),
    ],
    ...probeHttp(reading.read(p.startupSeconds)),
  }
}

/** Spread over zones and nodes, each rollout by itself: ending pods do not count. */
const spreadOver = (reading: Reading, { component, parameters }: Workload): k8s.TopologySpreadConstraint[] =>
  ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: reading.read(parameters.topologySpread.whenUnsatisfiable),
    labelSelector: { matchLabels: selectorLabels(reading, component) },
    matchLabelKeys: ['pod-template-hash'],
  }))

/** Whether there is always more than one pod, so that one may be evicted. */
export const hasSpare = (
  { replicas }: WorkloadParameters,
  scaled?: { readonly isScaled: Condition; readonly minReplicas: Expression<number> },
): Condition =>
  scaled
    ? any(
        all(scaled.isScaled, exceeds(scaled.minReplicas, 1)),
        all(not(scaled.isScaled), exceeds(replicas, 1)),
      )
    : exceeds(replicas, 1)
