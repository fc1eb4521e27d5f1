import { Construct } from 'constructs'
import { all, equals } from '../expressions/index.ts'
import { queueNames, type QueueName } from '@astrovoice/contracts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { queueKey } from '../parameters/queues.ts'
import { dataMount, readDataVolume } from './data-volume.ts'
import { type EnvValue } from './environment.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress } from './network/traffic.ts'
import { scaleByBacklog } from './scaling/scale-by-backlog.ts'
import { dataFolder, filesEnv, openAiEnv, processEnv, storesEnv } from './settings.ts'
import { addWorkload } from './workload.ts'

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
    addWorkload(reading, this, {
      component,
      parameters: p,
      image: worker.image,
      env: readSettings(queue),
      graceSeconds: worker.graceSeconds,
      mounts: [dataMount],
      volumes: readDataVolume(reading),
    })
    scaleByBacklog(reading, this, { component, queue, scaling: p.autoscaling })
    const out = egress(reading)
    // Only summaries are spoken, by the model or by Polly; the others reach Amazon's services.
    const byPolly = all(realtimeLocal.enabled, equals(config.speech, 'polly'))
    const outside = queue === 'tts' ? [...out.model, reading.when(byPolly, out.https)] : [out.https]
    openTraffic(reading, this, component, {
      egress: [out.dns, out.postgres, out.redis, out.podIdentity, ...outside],
    })
  }
}

/** A worker for every queue of the catalogue. */
export const addWorkers = (scope: Construct, reading: Reading): void =>
  queueNames.forEach((queue) => new Worker(scope, reading, queue))
