import { queueNames, type QueueName } from '@astrovoice/contracts/operations'
import { ownEnv } from './own-env.ts'
import { group } from './param.ts'
import { queueScalingParams, workloadParams } from './workload.ts'

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S

/** A queue's key in the values, which Helm can reach with dots: `voice-messages` is `voiceMessages`. */
export const queueKey = <Q extends QueueName>(queue: Q) =>
  queue.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Q>

const queueParams = (queue: QueueName) =>
  group(`The worker of the queue \`${queue}\`.`, {
    ...workloadParams({
      replicas: 1,
      cpu: '50m',
      memory: '128Mi',
      limitMemory: '384Mi',
      ownEnv: ownEnv.worker,
    }),
    // A caller waits for the summary, or for money that they have paid; a cold start would delay it.
    autoscaling: queueScalingParams(
      queue === 'tts' || queue === 'notifications' ? 1 : 0,
      queue === 'tts' ? 10 : 100,
    ),
  })

export type QueueParams = ReturnType<typeof queueParams>

/** One worker for every queue of the catalogue. */
export const queuesParams = () =>
  group(
    'A Deployment for each queue.',
    Object.fromEntries(queueNames.map((queue) => [queueKey(queue), queueParams(queue)])) as Record<
      CamelCase<QueueName>,
      QueueParams
    >,
  )
