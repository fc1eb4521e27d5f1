import type { Construct } from 'constructs'
import { waitingListKey, type QueueName } from '@astrovoice/contracts/operations'
import { all, equals, isGiven, text } from '../../expressions/index.ts'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p, type Parameters } from '../../parameters/index.ts'
import { metadataOf, readName, type Component } from '../identity.ts'
import { addScaledObject } from './scaled-object.ts'

type QueueScaling = Parameters['worker']['queues']['tts']['autoscaling']

/** Scales workers by the number of the queue's waiting jobs. */
export function scaleByBacklog(
  reading: Reading,
  scope: Construct,
  { component, queue, scaling }: { component: Component; queue: QueueName; scaling: QueueScaling },
): void {
  const isScaled = equals(scaling.kind, 'keda')
  const needsPassword = isGiven(p.redis.passwordKey)
  addScaledObject(reading, scope, isScaled, () => ({
    component,
    scaling,
    annotations: reading.when(scaling.paused, { 'autoscaling.keda.sh/paused': 'true' }),
    triggers: [
      {
        type: 'redis',
        name: 'backlog',
        metadata: {
          address: reading.read(p.redis.address),
          listName: waitingListKey(queue),
          listLength: reading.read(text`${scaling.jobsPerPod}`),
          activationListLength: reading.read(text`${scaling.activationJobs}`),
          databaseIndex: reading.read(text`${p.redis.databaseIndex}`),
          username: reading.when(isGiven(p.redis.username), reading.read(p.redis.username)),
          enableTLS: reading.when(p.redis.tls, 'true'),
        },
        authenticationRef: reading.when(needsPassword, { name: readName(reading, component) }),
      },
    ],
  }))
  reading.given(all(isScaled, needsPassword), () => addRedisPassword(reading, scope, component))
}

const addRedisPassword = (reading: Reading, scope: Construct, component: Component) =>
  addCustomResource(reading, [scope, 'redis-password'], {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'TriggerAuthentication',
    metadata: metadataOf(reading, component),
    spec: {
      secretTargetRef: [
        { parameter: 'password', name: reading.read(p.secrets.name), key: reading.read(p.redis.passwordKey) },
      ],
    },
  })
