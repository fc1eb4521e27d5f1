import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Accepted } from '../src/checks/finding.ts'
import { synthesize, type KubernetesObject } from '../src/synthesize.ts'
import { containersOf, idOf, kindOf, nameOf, podOf, workloadsOf } from './objects.ts'
import { allOptions, minValues, topologies } from './topologies.ts'

const accepted = JSON.parse(
  readFileSync(new URL('../checks/accepted.json', import.meta.url), 'utf8'),
) as Accepted[]

interface Spec {
  readonly replicas?: number
  readonly template: { readonly spec: PodSpec }
}
interface PodSpec {
  readonly automountServiceAccountToken?: boolean
  readonly activeDeadlineSeconds?: number
  readonly restartPolicy?: string
  readonly volumes?: readonly { readonly emptyDir?: { readonly sizeLimit?: string } }[]
  readonly topologySpreadConstraints?: readonly { topologyKey: string; matchLabelKeys: string[] }[]
}
interface ContainerSpec {
  readonly image: string
  readonly imagePullPolicy: string
  readonly resources: { readonly requests: Resources; readonly limits: Resources }
  readonly securityContext: { readonly readOnlyRootFilesystem: boolean }
}
interface Resources {
  readonly cpu?: string | number
  readonly memory?: string | number
}

const every = topologies.flatMap(([, values]) => synthesize(values))
const containersIn = (objects: readonly KubernetesObject[]) =>
  objects.flatMap(containersOf) as unknown as ContainerSpec[]
const ofKind = (objects: readonly KubernetesObject[], kind: string) =>
  objects.filter((object) => kindOf(object) === kind)
const specOf = (object: KubernetesObject) => object['spec'] as Spec
const podSpecOf = (object: KubernetesObject) => podOf(object) as unknown as PodSpec
const callTest = () =>
  podSpecOf(every.find((object) => idOf(object).endsWith('-call-test') && kindOf(object) === 'Pod')!)

const hasMemoryLimit = () => {
  for (const { resources } of containersIn(every)) {
    expect(resources).toMatchObject({ requests: { cpu: expect.anything(), memory: expect.anything() } })
    expect(resources.limits.memory).toBeDefined()
  }
}
const pullsWhenTold = () => {
  const objects = synthesize({ ...minValues, images: { pullPolicy: 'Always' } })
  for (const { imagePullPolicy } of containersIn(objects)) expect(imagePullPolicy).toBe('Always')
}
const callEnds = () => {
  expect(callTest().activeDeadlineSeconds).toBeGreaterThan(0)
  expect(callTest().restartPolicy).toBe('Never')
}

/** The proofs of accepted.json, by checker and rule. */
const proofs: Readonly<Record<string, () => void>> = {
  'checkov CKV_K8S_11': hasMemoryLimit,
  'kube-score container-resources': hasMemoryLimit,
  'checkov CKV_K8S_15': pullsWhenTold,
  'kube-score container-image-pull-policy': pullsWhenTold,
  'checkov CKV_K8S_43': () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const objects = synthesize({ ...minValues, gateway: { image: { digest } } })
    const gateway = ofKind(objects, 'Deployment').filter((object) => nameOf(object).endsWith('-gateway'))
    expect(containersIn(gateway).map(({ image }) => image)).toEqual([expect.stringMatching(`@${digest}$`)])
  },
  'checkov CKV_K8S_21': () => {
    for (const object of every) expect(object['metadata']).not.toHaveProperty('namespace')
  },
  'checkov CKV_K8S_35': () => {
    const variables = every.flatMap(containersOf).flatMap(({ env = [] }) => env)
    const secret = variables.filter(({ name }) =>
      /_(KEY|JWK|PASSWORD|TOKEN)$|^(DATABASE|REDIS)_URL$/.test(name),
    )
    expect(secret).not.toEqual([])
    // The stand-in for the model takes any key.
    const literal = secret.filter(({ value }) => value !== undefined && value !== 'local')
    expect(literal).toEqual([])
  },
  'kube-score container-ephemeral-storage-request-and-limit': () => {
    for (const { securityContext } of containersIn(every))
      expect(securityContext.readOnlyRootFilesystem).toBe(true)
    const volumes = every.flatMap(workloadsOf).flatMap((workload) => podSpecOf(workload).volumes ?? [])
    const emptyDirs = volumes.flatMap(({ emptyDir }) => emptyDir ?? [])
    expect(emptyDirs).not.toEqual([])
    expect(emptyDirs.filter(({ sizeLimit }) => sizeLimit === undefined)).toEqual([])
  },
  'kube-score deployment-has-host-podantiaffinity': () => {
    for (const deployment of ofKind(every, 'Deployment'))
      expect(podSpecOf(deployment).topologySpreadConstraints).toEqual(
        ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) =>
          expect.objectContaining({ topologyKey, matchLabelKeys: ['pod-template-hash'] }),
        ),
      )
  },
  'kube-score deployment-has-poddisruptionbudget': () => {
    for (const replicas of [1, 2]) {
      const objects = synthesize({ ...minValues, worker: { queues: { tts: { replicas } } } })
      const names = ofKind(objects, 'PodDisruptionBudget').map(nameOf)
      expect(names.includes('astrovoice-worker-tts')).toBe(replicas > 1)
    }
  },
  'kube-score deployment-replicas': () => {
    const deployments = ofKind(synthesize(minValues), 'Deployment')
    const served = deployments.filter((object) => /-(api|gateway)$/.test(nameOf(object)))
    expect(served.map((object) => specOf(object).replicas)).toEqual([2, 2])
  },
  'checkov CKV_K8S_38': () => {
    const tokens = (values: unknown) =>
      synthesize(values).flatMap((object) =>
        workloadsOf(object).filter((workload) => podSpecOf(workload).automountServiceAccountToken !== false),
      )
    expect(tokens(minValues).map(idOf)).toEqual([])
    const deletionCost = { ...minValues, gateway: { deletionCost: { enabled: true } } }
    expect(tokens(deletionCost).map(idOf)).toEqual(['Deployment/astrovoice-gateway'])
  },
  'checkov CKV_K8S_8': callEnds,
  'checkov CKV_K8S_9': callEnds,
}

test('each accepted finding has a proof here, and all proofs are used', () => {
  const rules = accepted.map(({ tool, rule }) => `${tool} ${rule}`)
  expect(Object.keys(proofs).toSorted()).toEqual(rules.toSorted())
  expect(every.length).toBeGreaterThan(synthesize(allOptions).length)
})

test.each(accepted)('the chart proves the reason for accepting $tool $rule: $proof', ({ tool, rule }) => {
  proofs[`${tool} ${rule}`]!()
})
