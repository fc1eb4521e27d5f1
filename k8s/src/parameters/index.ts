import { flagParam, intParam, textParam } from './kinds.ts'
import { adminParams } from './admin.ts'
import { exposureParams } from './exposure.ts'
import {
  certificateAuthorityParams,
  configParams,
  filesParams,
  imagesParams,
  redisParams,
  secretsParams,
  standInsParam,
  timingParams,
} from './installation.ts'
import { networkPolicyParams } from './network-policy.ts'
import { observabilityParams } from './observability.ts'
import {
  extraEnvParams,
  extraManifestsParam,
  imageParams,
  labelsParam,
  podParams,
  resourcesParams,
  serviceParams,
} from './kubernetes.ts'
import { ipFamilyParam, nameParams } from './names.ts'
import { ownEnv } from './own-env.ts'
import { group, placeParameters, type ValuesOf } from './param.ts'
import { queuesParams } from './queues.ts'
import { securityContextParams } from './security-context.ts'
import { turnParams } from './turns.ts'
import { cpuScalingParams, gatewayScalingParams, workloadParams } from './workload.ts'

const table = group('', {
  ...nameParams(),
  ipFamily: ipFamilyParam(),
  commonLabels: labelsParam('Further labels of every object.'),
  standIns: standInsParam(),
  images: imagesParams(),
  config: configParams(),
  secrets: secretsParams(),
  files: filesParams(),
  certificateAuthority: certificateAuthorityParams(),
  redis: redisParams(),
  timing: timingParams(),
  ...securityContextParams(),
  exposure: exposureParams(),
  networkPolicy: networkPolicyParams(),
  observability: observabilityParams(),
  gateway: group('The voice gateway: holds the calls.', {
    image: imageParams('astrovoice/gateway'),
    ...workloadParams({
      replicas: 2,
      cpu: '200m',
      memory: '384Mi',
      limitMemory: '1Gi',
      ownEnv: ownEnv.gateway,
    }),
    maxCalls: intParam(400, [1, 10_000], 'The maximum of calls on one gateway; it refuses more.'),
    turns: turnParams(),
    deletionCost: group('Whether Kubernetes removes the gateway with the fewest calls first.', {
      enabled: flagParam(
        false,
        'Gateways report their calls to Kubernetes. Their token for that may change pods of the namespace.',
      ),
    }),
    service: serviceParams(),
    autoscaling: gatewayScalingParams(),
  }),
  api: group('The REST API and the web app.', {
    image: imageParams('astrovoice/api'),
    ...workloadParams({
      replicas: 2,
      cpu: '100m',
      memory: '192Mi',
      limitMemory: '512Mi',
      ownEnv: ownEnv.api,
    }),
    service: serviceParams(),
    autoscaling: cpuScalingParams(),
  }),
  admin: adminParams(),
  worker: group('The workers: a Deployment for each queue, all of one image.', {
    image: imageParams('astrovoice/worker'),
    graceSeconds: intParam(60, [5, 3600], 'How long running jobs may take to end when a worker stops.'),
    queues: queuesParams(),
  }),
  realtimeLocal: group(
    'A stand-in for the realtime model that needs no key and no network. Needs `standIns: allowed`.',
    {
      enabled: flagParam(false, 'Whether it runs, in place of the real one.'),
      image: imageParams('astrovoice/realtime-local'),
      service: serviceParams(),
      speechPace: intParam(8, [1, 1000], 'How many times faster than real time it sends audio.'),
      ...workloadParams({
        replicas: 1,
        cpu: '200m',
        memory: '256Mi',
        limitMemory: '1Gi',
        ownEnv: ownEnv.realtimeLocal,
      }),
    },
  ),
  migration: group('The Job that migrates the database, before anything else of a release.', {
    enabled: flagParam(true, 'Whether there is one.'),
    image: imageParams('astrovoice/migrate'),
    deadlineSeconds: intParam(600, [10, 7200], 'How long it may take.'),
    seed: flagParam(true, 'Whether it also updates the table of astrologers.'),
    resources: resourcesParams('100m', '192Mi', '512Mi'),
    ...extraEnvParams(ownEnv.migration),
    ...podParams(),
  }),
  callTest: group(
    'What `helm test` runs: signs in, holds one spoken call and listens to the answer. Needs `realtimeLocal`, which speaks the question.',
    {
      image: imageParams('astrovoice/caller'),
      question: textParam('When will I get married?', 'What it asks.'),
      resources: resourcesParams('100m', '128Mi', '256Mi'),
      ...podParams(),
    },
  ),
  extraManifests: extraManifestsParam(),
})

export const parameters = placeParameters(table)
export type Parameters = typeof parameters
export type Values = ValuesOf<typeof table>
