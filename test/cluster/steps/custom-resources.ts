import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findHelm, helmMajors } from '@astrovoice/k8s/helm'
import { runProgram } from '@astrovoice/k8s/local'
import { NotTried, type ClusterTest, type Step } from '../cluster-test.ts'
import { checkout } from '../installation.ts'

const definition = 'clustersecretstores.external-secrets.io'
const prerequisites = `${checkout}/charts/prerequisites`
const namespace = 'prerequisites-e2e'

/** The definition as External Secrets brings it: in the templates of its chart. */
const definitionManifest = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: definition },
  spec: {
    group: 'external-secrets.io',
    scope: 'Cluster',
    names: { plural: 'clustersecretstores', singular: 'clustersecretstore', kind: 'ClusterSecretStore' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
}

/** A chart with the definition, and with the store as well if asked. */
async function writeChart(folder: string, name: string, hasStore: boolean): Promise<string> {
  const chart = join(folder, name)
  await mkdir(join(chart, 'templates'), { recursive: true })
  await writeFile(join(chart, 'Chart.yaml'), JSON.stringify({ apiVersion: 'v2', name, version: '0.1.0' }))
  await writeFile(join(chart, 'templates/definition.yaml'), JSON.stringify(definitionManifest))
  if (hasStore) {
    await cp(join(prerequisites, 'templates/secret-store.yaml'), join(chart, 'templates/store.yaml'))
    await cp(join(prerequisites, 'values.yaml'), join(chart, 'values.yaml'))
  }
  return chart
}

async function tryOrders({ installation }: ClusterTest, helm: string): Promise<void> {
  const where = ['--kube-context', installation.place.context, '--namespace', 'default']
  const run = (...args: string[]) => runProgram(helm, [...where, ...args])
  const mustRefuse = async (chart: string, ...flags: string[]) => {
    const said = await run('install', 'refused', chart, ...flags).then(
      () => 'installed',
      (error: unknown) => String(error),
    )
    if (!said.includes('no matches for kind "ClusterSecretStore"')) throw new Error(`${chart}: ${said}`)
  }
  const values = ['--set', `namespace=${namespace}`]
  const folder = await mkdtemp(join(tmpdir(), 'charts-'))
  try {
    await mustRefuse(prerequisites, ...values)
    await mustRefuse(await writeChart(folder, 'together', true))
    await run('install', 'definitions', await writeChart(folder, 'definitions', false), '--wait')
    await run('upgrade', '--install', 'prerequisites', prerequisites, '--wait', '--take-ownership', ...values)
    // The next release of the platform meets what this one has made.
    await run('upgrade', '--install', 'prerequisites', prerequisites, '--wait', '--take-ownership', ...values)
    const labels = await installation.kubectl(
      'get',
      'namespace',
      namespace,
      '-o',
      'jsonpath={.metadata.labels}',
    )
    for (const label of [
      '"elbv2.k8s.aws/pod-readiness-gate-inject":"enabled"',
      '"pod-security.kubernetes.io/enforce":"restricted"',
    ]) {
      if (!labels.includes(label)) throw new Error(`The namespace has not ${label}: ${labels}`)
    }
  } finally {
    await rm(folder, { recursive: true })
    for (const release of ['prerequisites', 'definitions'])
      await run('uninstall', release, '--wait', '--ignore-not-found')
    await installation.kubectl('delete', 'namespace', namespace, '--ignore-not-found')
  }
}

export const orderCustomResources: Step = {
  name: 'a secret store waits for its definition; the namespace gets its labels',
  async run(test) {
    const found = await test.installation.kubectl(
      'get',
      'crd',
      definition,
      '--ignore-not-found',
      '-o',
      'name',
    )
    if (found.trim() !== '') throw new NotTried('External Secrets is defined in this cluster already')
    for (const major of helmMajors) await tryOrders(test, await findHelm(major))
    return `Helm ${helmMajors.join(' and ')}`
  },
}
