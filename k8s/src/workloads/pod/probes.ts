import { k8s } from 'cdk8s-plus-27'

export interface ProbePaths {
  /** Answers when the process can go on by itself. */
  readonly liveness: string
  /** Answers when what it depends on answers as well. */
  readonly readiness: string
}

const get = (path: string): k8s.HttpGetAction => ({
  path,
  port: k8s.IntOrString.fromString('http'),
  scheme: 'HTTP',
})

/**
 * Three probes with three questions. Started: asked every second, so that a new pod is used as soon as it can be.
 * Ready: asked often, fails after two. Alive: patient, as a restart loses what the process holds, and never asks of
 * others, whose outage a restart would not mend.
 */
export const probeHttp = (
  { liveness, readiness }: ProbePaths,
  startupSeconds: number,
): Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> => ({
  startupProbe: {
    httpGet: get(liveness),
    periodSeconds: 1,
    timeoutSeconds: 1,
    failureThreshold: startupSeconds,
  },
  readinessProbe: { httpGet: get(readiness), periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 2 },
  livenessProbe: { httpGet: get(liveness), periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
})
