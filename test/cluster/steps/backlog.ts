import { createJobQueue } from '@astrovoice/platform/jobs'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import { buildCallFinished } from '@astrovoice/core/testing'
import { NotTried, type ClusterTest, type Step } from '../cluster-test.ts'
import { release } from '../installation.ts'
import { forwardPort } from '../port-forward.ts'

const deployment = `${release}-worker-analytics`
const maxPods = 3

/** Fills the queue as the gateway does when calls end. Keeps it full, because one worker empties it in seconds. */
async function keepFilled({ installation }: ClusterTest, { signal }: AbortController): Promise<void> {
  await using forward = await forwardPort(installation.place, 'service/valkey', 6379)
  const logger = createLogger('e2e-cluster', 'silent')
  const redis = connectRedis({ url: `redis://127.0.0.1:${forward.port}`, logger })
  const queue = await createJobQueue({ redis, logger })
  try {
    while (!signal.aborted) {
      await Promise.all(Array.from({ length: 500 }, () => queue.enqueue('recordEvent', buildCallFinished())))
    }
  } finally {
    await queue.close()
    await disconnectRedis(redis)
  }
}

const waitForReplicas = ({ installation }: ClusterTest, replicas: number) =>
  installation.kubectl(
    ...['wait', `deployment/${deployment}`, `--for=jsonpath={.spec.replicas}=${replicas}`, '--timeout=4m'],
  )

export const scaleWorkers: Step = {
  name: `KEDA scales workers 0 → ${maxPods} → 0 with the queue`,
  hasCalls: true,
  async run(test) {
    const { installation } = test
    if (!(await hasKeda(test))) throw new NotTried('KEDA is not in this cluster')
    const scaling = 'worker.queues.analytics.autoscaling'
    await installation.upgrade(
      ...['--set', `${scaling}.kind=keda,${scaling}.minReplicas=0,${scaling}.maxReplicas=${maxPods}`],
      ...['--set', `${scaling}.jobsPerPod=1000,${scaling}.scaleDownSeconds=64`],
      ...['--set', `redis.address=valkey.${installation.place.namespace}:6379`],
    )
    await waitForReplicas(test, 0)
    const startedAtMs = performance.now()
    const isScaled = new AbortController()
    await Promise.all([
      keepFilled(test, isScaled),
      waitForReplicas(test, maxPods).finally(() => isScaled.abort()),
    ])
    const upS = Math.round((performance.now() - startedAtMs) / 1000)
    await waitForReplicas(test, 0)
    const downS = Math.round((performance.now() - startedAtMs) / 1000)
    await installation.upgrade('--set', `${scaling}.kind=none`)
    return `${maxPods} pods after ${upS} s, 0 after ${downS} s`
  },
}

/** KEDA serves external metrics. */
const hasKeda = ({ installation }: ClusterTest) =>
  installation
    .kubectl(
      ...['wait', 'apiservice/v1beta1.external.metrics.k8s.io', '--for=condition=Available', '--timeout=5s'],
    )
    .then(
      () => true,
      () => false,
    )
