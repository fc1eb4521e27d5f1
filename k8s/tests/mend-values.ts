import { timingBudget } from '@astrovoice/contracts'
import { queueNames } from '@astrovoice/contracts/operations'
import { completeValues } from '../src/values/complete-values.ts'
import { longestRetrySeconds } from '../src/values/scaling-faults.ts'
import type { Values } from '../src/parameters/index.ts'

/** Of all queues, in seconds: no pod leaves before. */
const longestRetry = Math.max(...queueNames.map(longestRetrySeconds))

type Scaling = Pick<Values['api']['autoscaling'], 'minReplicas' | 'maxReplicas'> & { readonly kind: string }

/** Minimum and maximum of pods in order, and a minimum that an HPA accepts. */
const mendScaling = <S extends Scaling>(scaling: S): S => {
  const bounds = [scaling.minReplicas, scaling.maxReplicas].toSorted((a, b) => a - b)
  const [minReplicas = 1, maxReplicas = 1] =
    scaling.kind === 'hpa' ? bounds.map((pods) => Math.max(pods, 1)) : bounds
  return { ...scaling, minReplicas, maxReplicas }
}

function mendTiming({
  preStopMs,
  terminationGraceMs,
  loadBalancerIdleMs,
  deregistrationMs,
}: Values['timing']) {
  const { drainMs, closingMs, pingIntervalMs } = timingBudget
  return {
    preStopMs,
    terminationGraceMs: Math.max(terminationGraceMs, preStopMs + drainMs + closingMs),
    loadBalancerIdleMs: Math.max(loadBalancerIdleMs, 2 * pingIntervalMs),
    deregistrationMs: Math.max(deregistrationMs, preStopMs + drainMs),
  }
}

/** Both parts of a key or none, and the required settings of a bucket. */
const mendS3 = (s3: Values['files']['s3']): Values['files']['s3'] => ({
  ...s3,
  bucket: s3.bucket || 'astrovoice-audio',
  publicEndpoint: s3.endpoint && s3.publicEndpoint,
  accessKeyIdKey: s3.secretAccessKeyKey && s3.accessKeyIdKey,
  secretAccessKeyKey: s3.accessKeyIdKey && s3.secretAccessKeyKey,
})

/** The required settings of a user pool. */
const mendIdentity = (identity: Values['config']['identity']): Values['config']['identity'] => ({
  ...identity,
  userPoolId: identity.userPoolId || 'ap-south-1_Example01',
  clientId: identity.clientId || '4exampleclient0example',
  domain: identity.domain || 'https://pages.example.com',
})

/** Prometheus' pods, for values that monitor. */
const mendReaders = (readers: readonly unknown[]): readonly unknown[] =>
  readers.length > 0 ? readers : [{ namespaceSelector: {} }]

/** The same values, changed where they contradict each other, so that they render. */
export function mendValues(given: unknown): unknown {
  const values = completeValues(given)
  const { admin, gateway, api, worker, exposure, config, redis, files, networkPolicy } = values
  const mendQueue = <Q extends { autoscaling: Scaling & { scaleDownSeconds: number } }>(queue: Q): Q => ({
    ...queue,
    autoscaling: {
      ...mendScaling(queue.autoscaling),
      scaleDownSeconds: Math.max(queue.autoscaling.scaleDownSeconds, longestRetry),
    },
  })
  const queues = Object.entries(worker.queues).map(([name, queue]) => [name, mendQueue(queue)])
  return {
    ...values,
    standIns: 'allowed',
    admin: {
      ...admin,
      url: 'https://admin.example.com',
      clientId: admin.clientId || '4exampleadmin0example',
    },
    timing: mendTiming(values.timing),
    networkPolicy: { ...networkPolicy, metricsFrom: mendReaders(networkPolicy.metricsFrom) },
    redis: { ...redis, address: redis.address || 'valkey.data:6379' },
    files: { ...files, s3: mendS3(files.s3) },
    exposure: { ...exposure, apiHost: 'api.example.com', gatewayHost: 'calls.example.com' },
    fullnameOverride: values.fullnameOverride.slice(0, 20).replace(/-+$/, ''),
    config: {
      ...config,
      identity: mendIdentity(config.identity),
      awsRegion: config.awsRegion || 'ap-south-1',
      publicUrl: 'https://api.example.com/',
      gatewayUrl: 'https://calls.example.com',
    },
    gateway: {
      ...gateway,
      autoscaling: {
        ...mendScaling(gateway.autoscaling),
        callsPerPod: Math.min(gateway.autoscaling.callsPerPod, gateway.maxCalls),
        metricsApiUrl: gateway.autoscaling.metricsApiUrl || 'https://calls.example.com/figures',
      },
    },
    api: { ...api, autoscaling: mendScaling(api.autoscaling) },
    worker: { ...worker, queues: Object.fromEntries(queues) as object },
  }
}
