import { Construct } from 'constructs'
import { queueNames, type QueueName } from '@astrovoice/contracts'
import { equals, not } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { queueKey } from '../parameters/queues.ts'
import { dataMount, readDataVolume } from './data-volume.ts'
import { addDeployment, hasSpare } from './deployment.ts'
import { addDisruptionBudget } from './disruption-budget.ts'
import { readEnv, type EnvValue } from './environment.ts'
import { readImage } from './image.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress } from './network/traffic.ts'
import { addCpuAutoscaler } from './scaling/cpu-autoscaler.ts'
import { scaleByBacklog } from './scaling/scale-by-backlog.ts'
import { addServiceAccount } from './service-account.ts'
import { dataFolder, filesEnv, openAiEnv, processEnv, storesEnv } from './settings.ts'

const { worker, config, realtimeLocal } = parameters

const readSettings = (queue: QueueName): Record<OwnEnv<'worker'>, EnvValue> => ({
  ...processEnv,
  ...storesEnv,
  ...filesEnv,
  ...openAiEnv,
  WORKER_QUEUES: { value: queue },
  SPEECH: { value: config.speech },
  OPENAI_SPEECH_MODEL: { value: config.speechModel },
  AWS_REGION: { value: config.awsRegion },
  ANALYTICS: { value: 'folder' },
  ANALYTICS_DIR: { value: `${dataFolder}/analytics` },
})

/** The worker of one queue. A stopped one finishes its running jobs; what it cannot, another takes up. */
class Worker extends Construct {
  constructor(scope: Construct, reading: Reading, queue: QueueName) {
    const component = `worker-${queue}`
    super(scope, component)
    const p = worker.queues[queueKey(queue)]
    const isScaled = not(equals(p.autoscaling.kind, 'none'))
    addServiceAccount(reading, this, component, p.serviceAccount)
    addDeployment(reading, this, {
      component,
      parameters: p,
      image: readImage(reading, worker.image),
      env: readEnv(reading, readSettings(queue), p),
      probes: { liveness: '/healthz', readiness: '/readyz' },
      graceSeconds: worker.graceSeconds,
      isScaled,
      mounts: [dataMount],
      volumes: readDataVolume(reading),
    })
    addDisruptionBudget(
      reading,
      this,
      component,
      p.podDisruptionBudget,
      hasSpare(p, { isScaled, minReplicas: p.autoscaling.minReplicas }),
    )
    addCpuAutoscaler(reading, this, component, p.autoscaling)
    scaleByBacklog(reading, this, { component, queue, scaling: p.autoscaling })
    const out = egress(reading)
    openTraffic(reading, this, component, {
      egress: [
        out.dns,
        out.postgres,
        out.redis,
        out.podIdentity,
        // Only summaries are spoken.
        ...(queue === 'tts' ? [reading.when(realtimeLocal.enabled, out.component('realtime-local'))] : []),
        reading.when(not(realtimeLocal.enabled), out.https),
      ],
    })
  }
}

/** A worker for every queue of the catalogue. */
export const addWorkers = (scope: Construct, reading: Reading): void =>
  queueNames.forEach((queue) => new Worker(scope, reading, queue))
