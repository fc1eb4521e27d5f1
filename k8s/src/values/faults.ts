import { queueNames } from '@astrovoice/contracts/operations'
import { all, equals, exceeds, isGiven, not, release, type RenderContext } from '../expressions/index.ts'
import { parameters as p } from '../parameters/index.ts'
import { queueKey } from '../parameters/queues.ts'
import type { Fault } from './fault.ts'
import { filesFaults } from './files-faults.ts'
import { standInFaults } from './stand-in-faults.ts'
import { timingFaults } from './timing-faults.ts'
import { ValuesFault } from './values-fault.ts'

const { exposure, config } = p

/** With this much before them the names of all objects are within the 63 characters that Kubernetes allows. */
const longestRelease = 40

const queues = queueNames.map((queue) => ({
  path: `worker.queues.${queueKey(queue)}`,
  ...p.worker.queues[queueKey(queue)],
}))

const scaled = [
  { path: 'gateway', autoscaling: p.gateway.autoscaling },
  { path: 'api', autoscaling: p.api.autoscaling },
  ...queues,
]

const host = (name: 'apiHost' | 'gatewayHost'): Fault => ({
  message: `exposure.${name} is empty, but exposure.kind says that callers come in by a host name; give it`,
  isBroken: all(not(equals(exposure.kind, 'none')), not(isGiven(exposure[name]))),
})

/** Everything that is refused beyond what a single value may be. */
export const faults: readonly Fault[] = [
  ...timingFaults,
  {
    message: `the name of the release is longer than ${longestRelease} characters; choose a shorter one`,
    isBroken: {
      kind: 'flag',
      evaluate: (context) => release.name.evaluate(context).length > longestRelease,
      helm: `(gt (len ${release.name.helm}) ${longestRelease})`,
    },
  },
  ...scaled.map(({ path, autoscaling }) => ({
    message: `${path}.autoscaling.minReplicas is more than maxReplicas; swap or correct them`,
    isBroken: exceeds(autoscaling.minReplicas, autoscaling.maxReplicas),
  })),
  ...queues.map(({ path, autoscaling }) => ({
    message: `${path}.autoscaling.minReplicas is 0, from which an HPA cannot scale up; use keda, or at least 1`,
    isBroken: all(equals(autoscaling.kind, 'hpa'), not(exceeds(autoscaling.minReplicas, 0))),
  })),
  ...queues.map(({ path, autoscaling }) => ({
    message: `redis.address is empty, but ${path}.autoscaling.kind is keda; give host and port`,
    isBroken: all(equals(autoscaling.kind, 'keda'), not(isGiven(p.redis.address))),
  })),
  {
    message: 'gateway.autoscaling.metricsApiUrl is empty, but its source is metrics-api; give it',
    isBroken: all(
      equals(p.gateway.autoscaling.kind, 'keda'),
      equals(p.gateway.autoscaling.source, 'metrics-api'),
      not(isGiven(p.gateway.autoscaling.metricsApiUrl)),
    ),
  },
  {
    message:
      'gateway.autoscaling.callsPerPod is more than gateway.maxCalls; a gateway would refuse before another comes',
    isBroken: all(
      equals(p.gateway.autoscaling.kind, 'keda'),
      exceeds(p.gateway.autoscaling.callsPerPod, p.gateway.maxCalls),
    ),
  },
  host('apiHost'),
  host('gatewayHost'),
  {
    message: 'config.awsRegion is empty, but config.speech is polly; give the region to speak in',
    isBroken: all(equals(config.speech, 'polly'), not(isGiven(config.awsRegion))),
  },
  ...filesFaults,
  ...standInFaults,
]

/** @throws ValuesFault with every fault at once. */
export function refuseFaults(context: RenderContext): void {
  const broken = faults.filter(({ isBroken }) => isBroken.evaluate(context))
  if (broken.length > 0) throw new ValuesFault(broken.map(({ message }) => message))
}
