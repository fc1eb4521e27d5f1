import { z } from 'zod'
import {
  choiceParam,
  dnsNamePattern,
  flagParam,
  intParam,
  keyPattern,
  listParam,
  mapParam,
  textParam,
} from './kinds.ts'
import { group } from './param.ts'

const labelKey = z.string().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/)
const labelValue = z.string().regex(/^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/)
/** As Kubernetes writes quantities: `250m`, `1Gi`, `1e3`, or a number. */
const quantity = z.union([
  z.string().regex(/^[0-9]+(\.[0-9]+)?([numkMGTPE]|[KMGTPE]i|[eE][0-9]{1,2})?$/),
  z.number().min(0).max(1e15),
])
const name = z.string().regex(dnsNamePattern)
const key = z.string().regex(keyPattern)

/** Kubernetes' own objects that the chart passes on: Kubernetes checks their fields. */
const passedOn = { additionalProperties: true } as const

/** Keys that the chart sets itself: Helm would render them twice. */
const except = (key: z.ZodString, own: RegExp) =>
  key.refine((given) => !own.test(given), 'is set by the chart').meta({ not: { pattern: own.source } })

export const labelsParam = (description: string) =>
  mapParam(except(labelKey, /^(app\.kubernetes\.io|helm\.sh)\//), labelValue, description)
export const annotationsParam = (description: string, own = /^helm\.sh\//) =>
  mapParam(except(labelKey, own), z.string(), description)
const nodeLabelsParam = (description: string) => mapParam(labelKey, labelValue, description)

export const imageParams = (repository: string) =>
  group('Which image to run.', {
    repository: textParam(
      repository,
      'Repository, after the registry of `images.registry`.',
      /^[a-z0-9._/:-]+$/,
    ),
    tag: textParam(
      '',
      "Tag; the chart's appVersion when empty. A digest may follow: `1.2.3@sha256:…`.",
      /^[A-Za-z0-9._@:-]*$/,
    ),
    digest: textParam('', 'Digest, `sha256:…`; it replaces the tag.', /^(sha256:[0-9a-f]{64})?$/),
  })

/** Resources of a container: memory is limited; the CPU is not, because a throttled voice stutters. */
export const resourcesParams = (cpu: string, memory: string, limitMemory: string) =>
  group('CPU and memory.', {
    requests: mapParam(z.string().regex(/^[a-z][a-z0-9./-]*$/), quantity, 'What is set aside.', {
      cpu,
      memory,
    }),
    limits: mapParam(z.string().regex(/^[a-z][a-z0-9./-]*$/), quantity, 'What is never exceeded.', {
      memory: limitMemory,
    }),
  })

const envSource = z.strictObject({
  secretKeyRef: z.strictObject({ name, key, optional: z.boolean().optional() }).optional(),
  configMapKeyRef: z.strictObject({ name, key, optional: z.boolean().optional() }).optional(),
  fieldRef: z.strictObject({ fieldPath: z.string() }).optional(),
})

const envFrom = z.strictObject({
  prefix: z
    .string()
    .regex(/^[A-Z_]*$/)
    .optional(),
  secretRef: z.strictObject({ name }).optional(),
  configMapRef: z.strictObject({ name }).optional(),
})

const volume = z.looseObject({ name: z.string().regex(/^x-[a-z0-9-]{1,40}$/) }).meta(passedOn)
const volumeMount = z.strictObject({
  name: z.string().regex(/^x-[a-z0-9-]{1,40}$/),
  mountPath: z.string().regex(/^\/[A-Za-z0-9._/-]+$/),
  subPath: z.string().optional(),
  readOnly: z.boolean().optional(),
})
const container = z
  .looseObject({ name: z.string().regex(/^x-[a-z0-9-]{1,40}$/), image: z.string() })
  .meta(passedOn)

const toleration = z.strictObject({
  key: z.string().optional(),
  operator: z.enum(['Exists', 'Equal']).optional(),
  value: z.string().optional(),
  effect: z.enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute']).optional(),
  tolerationSeconds: z.int().min(0).optional(),
})

const labelSelector = z.strictObject({
  matchLabels: z.record(labelKey, labelValue).optional(),
})
const cidr = z.string().regex(/^[0-9A-Fa-f.:]+\/[0-9]{1,3}$/)

/** The peers of a connection. */
export const peer = z.strictObject({
  podSelector: labelSelector.optional(),
  namespaceSelector: labelSelector.optional(),
  ipBlock: z.strictObject({ cidr, except: z.array(cidr).optional() }).optional(),
})

/** Set for every container by `certificateAuthority`. */
const authorityName = 'NODE_EXTRA_CA_CERTS'

/** Variables added to a container; a name that the chart sets itself is refused. */
export const extraEnvParams = (
  serviceNames: readonly string[],
  ownNames = [...serviceNames, authorityName],
) => ({
  extraEnv: mapParam(
    z
      .string()
      .regex(/^[A-Z_][A-Z0-9_]{0,63}$/)
      .refine((given) => !ownNames.includes(given), 'is set by the chart')
      .meta({ not: { enum: [...ownNames] } }),
    z.union([z.string(), envSource]),
    'Further environment variables: text, or `secretKeyRef`, `configMapKeyRef` or `fieldRef`. A name that the chart sets itself is refused.',
  ),
  extraEnvFrom: listParam(envFrom, 'Secrets and ConfigMaps of which every key becomes a variable.'),
})

/** Settings that every pod may have beside the chart's own. */
export const podParams = () => ({
  podLabels: labelsParam('Further labels of the pods.'),
  podAnnotations: annotationsParam('Annotations of the pods.'),
  nodeSelector: nodeLabelsParam('Labels that a node must have.'),
  tolerations: listParam(toleration, 'Taints of nodes that are tolerated.'),
  affinity: mapParam(
    z.string().regex(/^(nodeAffinity|podAffinity|podAntiAffinity)$/),
    z.looseObject({}).meta(passedOn),
    "Kubernetes' own affinity, passed on as it is.",
  ),
  dnsPolicy: choiceParam(
    ['ClusterFirst', 'Default', 'None'],
    'ClusterFirst',
    'How the pods resolve names; `None` leaves it to `dnsConfig`.',
  ),
  dnsConfig: mapParam(
    z.string().regex(/^(nameservers|searches|options)$/),
    z.array(z.union([z.string(), z.strictObject({ name: z.string(), value: z.string().optional() })])),
    "Kubernetes' own DNS settings of a pod, passed on as they are.",
  ),
  extraVolumes: listParam(volume, "Further volumes, in Kubernetes' own form; names begin with `x-`."),
  extraVolumeMounts: listParam(
    volumeMount,
    "Where the further volumes are mounted in the chart's containers.",
  ),
  priorityClassName: textParam('', 'Priority class of the pods.', /^([a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?)?$/),
})

/** Further settings of a Deployment's pods. Names begin with `x-`, so they never clash with the chart's own. */
export const extraContainerParams = () => ({
  extraContainers: listParam(
    container,
    "Further containers, in Kubernetes' own form; names begin with `x-`.",
  ),
  extraInitContainers: listParam(container, 'Further init containers; names begin with `x-`.'),
})

export const serviceAccountParams = () =>
  group('The service account of its pods; they get no token of the cluster.', {
    annotations: annotationsParam(
      'For an IAM role by IRSA: `eks.amazonaws.com/role-arn`. Pod Identity needs none: associate the role with the account.',
    ),
  })

export const serviceParams = () =>
  group('Its Service.', { annotations: annotationsParam('Annotations of the Service.') })

const manifest = z
  .looseObject({
    apiVersion: z.string().regex(/^[a-z0-9./]+$/),
    kind: z.string().regex(/^[A-Z][A-Za-z]+$/),
    metadata: z
      .looseObject({ name: z.string().regex(/^[a-z0-9]([a-z0-9.:-]{0,100}[a-z0-9])?$/) })
      .meta(passedOn),
  })
  .meta(passedOn)

export const extraManifestsParam = () =>
  listParam(manifest, 'Further objects of the release, passed on as they are.')

export const disruptionParams = () =>
  group('How many pods may be evicted at once, e.g. by a drain; only with more than one replica.', {
    enabled: flagParam(true, 'Whether there is a PodDisruptionBudget.'),
    maxUnavailable: intParam(1, [1, 100], 'How many pods.'),
  })
