import { Construct } from 'constructs'
import { all, any, equals, text } from '../expressions/index.ts'
import { queueNames, type QueueName } from '@astrovoice/contracts/operations'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { queueKey } from '../parameters/queues.ts'
import { readDataVolume } from './pod/data-volume.ts'
import { type EnvValue } from './pod/environment.ts'
import {
  areAtAmazon,
  areElsewhere,
  areEventsInFolder,
  areInFolder,
  dataFolder,
  filesEnv,
} from './pod/files.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress, ingress } from './network/traffic.ts'
import { addPodMonitor } from './observability/monitors.ts'
import { scaleByBacklog } from './scaling/scale-by-backlog.ts'
import {
  analytics,
  callersEnv,
  metricsEnv,
  noticesEnv,
  openAiEnv,
  paymentsEnv,
  processEnv,
  storesEnv,
} from './settings.ts'
import { identityEnv } from './sign-in.ts'
import { addWorkload } from './workload.ts'

const { worker, config, realtimeLocal } = parameters

const readSettings = (queue: QueueName): Record<OwnEnv<'worker'>, EnvValue> => ({
  ...processEnv,
  ...metricsEnv,
  ...storesEnv,
  ...filesEnv,
  ...callersEnv,
  ...openAiEnv,
  ...noticesEnv,
  ...identityEnv,
  ...paymentsEnv,
  WORKER_QUEUES: { value: queue },
  MEMORY_DAYS: { value: text`${config.memoryDays}` },
  SPEECH: { value: config.speech },
  OPENAI_SPEECH_MODEL: { value: config.speechModel },
  ANALYTICS: analytics,
  ANALYTICS_DIR: { only: areEventsInFolder, then: { value: `${dataFolder}/analytics` } },
})

/** The worker of one queue. A stopped one finishes its running jobs; another takes up unfinished ones. */
class Worker extends Construct {
  constructor(scope: Construct, reading: Reading, queue: QueueName) {
    const component = `worker-${queue}`
    super(scope, component)
    const p = worker.queues[queueKey(queue)]
    addWorkload(reading, this, {
      component,
      parameters: p,
      image: worker.image,
      hasMetrics: true,
      env: readSettings(queue),
      graceSeconds: worker.graceSeconds,
      ...readDataVolume(reading, hasEvents(queue) ? any(areInFolder, areEventsInFolder) : areInFolder),
    })
    scaleByBacklog(reading, this, { component, queue, scaling: p.autoscaling })
    addPodMonitor(reading, this, component)
    const out = egress(reading)
    const outside = reachOutside(reading, queue)
    openTraffic(reading, this, component, {
      ingress: [ingress(reading).metrics],
      egress: [out.dns, out.postgres, out.redis, out.podIdentity, ...outside],
    })
  }
}

/** Events are written, and those of an erased caller removed. */
const hasEvents = (queue: QueueName) => queue === 'analytics' || queue === 'privacy'

function reachOutside(reading: Reading, queue: QueueName) {
  const out = egress(reading)
  if (queue === 'tts') return reachSpeechAndFiles(reading)
  return queue === 'privacy' ? [out.https, reading.when(areElsewhere, out.objectStore)] : [out.https]
}

/** Only summaries need speech, from the model or Polly, and files; the others reach Amazon's services. */
function reachSpeechAndFiles(reading: Reading) {
  const out = egress(reading)
  const reachesAmazon = all(realtimeLocal.enabled, any(equals(config.speech, 'polly'), areAtAmazon))
  return [...out.model, reading.when(reachesAmazon, out.https), reading.when(areElsewhere, out.objectStore)]
}

/** A worker for every queue of the catalogue. */
export const addWorkers = (scope: Construct, reading: Reading): void =>
  queueNames.forEach((queue) => new Worker(scope, reading, queue))
