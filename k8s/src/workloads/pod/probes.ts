import { k8s } from 'cdk8s-plus-27'

/** Responds when the process works by itself. */
const liveness = '/healthz'
/** Responds when the process can take work. */
const readiness = '/readyz'

const get = (path: string): k8s.HttpGetAction => ({
  path,
  port: k8s.IntOrString.fromString('http'),
  scheme: 'HTTP',
})

/**
 * Three probes with three questions. Startup: every second, so that a new pod is used at once. Readiness:
 * often, and fails after two. Liveness: patient, because a restart loses the calls of the process. It never
 * asks dependencies, because a restart would not end their outage.
 */
export const probeHttp = (
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
