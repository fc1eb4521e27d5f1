import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { synthesize, type KubernetesObject } from '../src/synthesize.ts'
import { completeValues } from '../src/values/complete-values.ts'
import { allOptions, minValues, topologies } from './topologies.ts'
import { chartFolder } from './render.ts'
import { containersOf, hookOf, idOf, kindOf, nameOf, podOf, referencesOf, workloadsOf } from './objects.ts'

test.each(topologies)('%s: a hook before the release refers only to what exists before it', (_, values) => {
  const objects = synthesize(values)
  const hooks = objects.filter((object) => hookOf(object, 'hook')?.includes('pre-install'))
  expect(hooks.length).toBeGreaterThan(0)
  // Objects that the user made before, and the Secret of an earlier hook.
  const { configMap } = completeValues(values).certificateAuthority
  const before = new Set(['Secret/astrovoice', ...(configMap ? [`ConfigMap/${configMap}`] : [])])
  for (const hook of hooks.toSorted((a, b) => weightOf(a) - weightOf(b))) {
    for (const reference of referencesOf(hook))
      expect([idOf(hook), [...before]]).toEqual([idOf(hook), expect.arrayContaining([reference])])
    before.add(idOf(hook))
    if (kindOf(hook) === 'ExternalSecret') before.add(`Secret/${nameOf(hook)}`)
  }
})

const weightOf = (object: KubernetesObject) => Number(hookOf(object, 'hook-weight') ?? 0)

test.each(topologies)('%s: no container has a variable twice', (_, values) => {
  for (const container of synthesize(values).flatMap(containersOf)) {
    const names = (container.env ?? []).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  }
})

test.each(topologies)('%s: a scaled workload states no number of pods, and has one scaler', (_, values) => {
  const objects = synthesize(values)
  const scalers = objects.filter((object) =>
    ['HorizontalPodAutoscaler', 'ScaledObject'].includes(kindOf(object)),
  )
  const targets = scalers.map(
    (scaler) => (scaler as { spec: { scaleTargetRef: { name: string } } }).spec.scaleTargetRef.name,
  )
  expect(targets).toEqual([...new Set(targets)])
  for (const workload of objects.filter((object) => kindOf(object) === 'Deployment')) {
    expect([nameOf(workload), 'replicas' in (workload['spec'] as object)]).toEqual([
      nameOf(workload),
      !targets.includes(nameOf(workload)),
    ])
  }
})

test.each(topologies)(
  '%s: only pods that the values allow have a token; all run as a numbered user with a read-only image',
  (_, values) => {
    for (const workload of synthesize(values).flatMap(workloadsOf)) {
      expect(podOf(workload)).toMatchObject({
        automountServiceAccountToken: mayHaveToken(values) && nameOf(workload) === 'astrovoice-gateway',
        enableServiceLinks: false,
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
      })
      for (const container of containersOf(workload)) {
        expect(container.securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
      }
    }
  },
)

test.each(topologies)('%s: every long-running container has three different probes', (_, values) => {
  const deployments = synthesize(values).filter((object) => kindOf(object) === 'Deployment')
  for (const { startupProbe, readinessProbe, livenessProbe } of deployments.flatMap(containersOf)) {
    expect(
      new Set([startupProbe, readinessProbe, livenessProbe].map((probe) => JSON.stringify(probe))).size,
    ).toBe(3)
    expect([startupProbe, readinessProbe, livenessProbe]).not.toContain(undefined)
  }
})

test('a Deployment has a disruption budget only with a pod to spare', () => {
  const budgets = (values: object) =>
    synthesize({ ...minValues, ...values })
      .filter((object) => kindOf(object) === 'PodDisruptionBudget')
      .map(nameOf)
  expect(budgets({ gateway: { replicas: 2 }, api: { replicas: 1 } })).toEqual(['astrovoice-gateway'])
  expect(
    budgets({
      gateway: { replicas: 1, autoscaling: { kind: 'keda', minReplicas: 2 } },
      api: { replicas: 1 },
    }),
  ).toEqual(['astrovoice-gateway'])
  expect(
    budgets({ gateway: { replicas: 5, autoscaling: { kind: 'hpa', minReplicas: 1 } }, api: { replicas: 1 } }),
  ).toEqual([])
})

test('two releases in one namespace share no object, and neither selects pods of the other', () => {
  const [first, second] = ['one', 'two'].map((name) =>
    // The user's own objects have the user's own names.
    synthesize({ ...allOptions, extraManifests: [] }, { name, namespace: 'shared' }),
  )
  const ids = (objects: KubernetesObject[] = []) => objects.map(idOf)
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([])
  for (const object of [...(first ?? []), ...(second ?? [])]) {
    const selectors =
      JSON.stringify(object).match(/"matchLabels":\{[^}]*"app.kubernetes.io\/name":"astrovoice"[^}]*\}/g) ??
      []
    for (const selector of selectors) expect(selector).toMatch(/"app.kubernetes.io\/instance":"(one|two)"/)
  }
})

test('templates use no look-up and generate nothing, so that Argo CD and Helm agree', async () => {
  const folder = join(chartFolder, 'templates')
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  expect(
    texts.filter((text) =>
      /\{\{[^}]*\b(lookup|rand\w+|now|uuidv4|gen\w+|derivePassword|htpasswd)\b/.test(text),
    ),
  ).toEqual([])
})

test('every alert links to an existing runbook', async () => {
  const rules = synthesize(allOptions).find((object) => kindOf(object) === 'PrometheusRule')
  const links = JSON.stringify(rules).match(/runbooks\/[a-z-]+\.md/g) ?? []
  expect(links.length).toBeGreaterThanOrEqual(5)
  const runbooks = await readdir(new URL('../../docs/runbooks', import.meta.url))
  for (const link of links) expect(runbooks).toContain(link.replace('runbooks/', ''))
})

const mayHaveToken = (values: unknown) => completeValues(values).gateway.deletionCost.enabled
