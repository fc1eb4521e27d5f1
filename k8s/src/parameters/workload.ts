import { choiceParam, flagParam, intParam, optionalUrlPattern, textParam, urlPattern } from './kinds.ts'
import {
  disruptionParams,
  extraContainerParams,
  extraEnvParams,
  podParams,
  resourcesParams,
  serviceAccountParams,
} from './kubernetes.ts'
import { group } from './param.ts'

export interface WorkloadDefaults {
  readonly replicas: number
  readonly cpu: string
  readonly memory: string
  readonly limitMemory: string
  readonly ownEnv: readonly string[]
}

/** Settings of every Deployment. */
export const workloadParams = ({ replicas, cpu, memory, limitMemory, ownEnv }: WorkloadDefaults) => ({
  replicas: intParam(replicas, [0, 1000], 'How many pods, unless they are scaled automatically.'),
  resources: resourcesParams(cpu, memory, limitMemory),
  ...extraEnvParams(ownEnv),
  ...extraContainerParams(),
  ...podParams(),
  serviceAccount: serviceAccountParams(),
  podDisruptionBudget: disruptionParams(),
  topologySpread: group('Spreading over zones and nodes.', {
    whenUnsatisfiable: choiceParam(
      ['ScheduleAnyway', 'DoNotSchedule'],
      'ScheduleAnyway',
      'What happens to a pod that would make the spread uneven.',
    ),
  }),
  startupSeconds: intParam(60, [5, 600], 'How long a pod may take to start before it is restarted.'),
})

const scalingRange = (minimum: number, least: 0 | 1) => ({
  minReplicas: intParam(
    minimum,
    [least, 1000],
    least === 0 ? 'Fewest pods; 0 only with KEDA.' : 'Fewest pods.',
  ),
  maxReplicas: intParam(20, [1, 1000], 'Most pods.'),
})

const cpuTarget = () => intParam(65, [10, 95], 'For `hpa`: percent of the requested CPU to keep to.')

export const gatewayScalingParams = () =>
  group('Scaling: by an HPA on CPU, or by KEDA on the calls under way, never both.', {
    kind: choiceParam(['none', 'hpa', 'keda'], 'none', 'What scales.'),
    ...scalingRange(2, 1),
    cpuPercent: cpuTarget(),
    callsPerPod: intParam(200, [1, 10_000], 'For `keda`: calls that one pod carries.'),
    spareCalls: intParam(40, [0, 10_000], 'For `keda`: spare calls; pods = ⌈(calls + spare) / callsPerPod⌉.'),
    source: choiceParam(
      ['prometheus', 'metrics-api'],
      'prometheus',
      'For `keda`: the source of the number of calls.',
    ),
    prometheusUrl: textParam(
      'http://prometheus-operated.monitoring.svc:9090',
      'For `prometheus`: its address.',
      urlPattern,
    ),
    metricsApiUrl: textParam(
      '',
      'For `metrics-api`: an address of JSON with the number of all calls.',
      optionalUrlPattern,
    ),
    metricsApiPath: textParam(
      'activeCalls',
      'For `metrics-api`: where in the JSON the number is.',
      /^[A-Za-z0-9._]+$/,
    ),
    scaleDownSeconds: intParam(
      600,
      [0, 3600],
      'How long fewer calls must last before a pod is removed; one pod a minute then.',
    ),
  })

export const cpuScalingParams = () =>
  group('Scaling by an HPA on CPU.', {
    kind: choiceParam(['none', 'hpa'], 'none', 'What scales.'),
    ...scalingRange(2, 1),
    cpuPercent: cpuTarget(),
  })

export const queueScalingParams = (minimum: number, jobsPerPod: number) =>
  group('Scaling: by an HPA on CPU, or by KEDA on the jobs that wait, never both.', {
    kind: choiceParam(['none', 'hpa', 'keda'], 'none', 'What scales.'),
    ...scalingRange(minimum, 0),
    cpuPercent: cpuTarget(),
    jobsPerPod: intParam(jobsPerPod, [1, 100_000], 'For `keda`: waiting jobs for each pod.'),
    activationJobs: intParam(0, [0, 100_000], 'For `keda`: more waiting jobs than this start the first pod.'),
    scaleDownSeconds: intParam(300, [0, 3600], 'How long it must be quiet before pods are removed.'),
    paused: flagParam(false, 'For `keda`: keeps the number of pods, e.g. while the queue is paused.'),
  })
