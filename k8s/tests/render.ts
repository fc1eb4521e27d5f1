import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { runHelm, type HelmFault, type HelmMajor } from '../src/helm/helm.ts'
import { defaultRelease, type KubernetesObject } from '../src/synthesize.ts'

export const chartFolder = new URL('../../charts/astrovoice', import.meta.url).pathname

/** Helm's output for the chart, with hooks and tests. @throws HelmFault */
export async function renderChart(
  major: HelmMajor,
  values: unknown = {},
  release: { readonly name: string; readonly namespace: string } = defaultRelease,
): Promise<KubernetesObject[]> {
  const folder = await mkdtemp(join(tmpdir(), 'values-'))
  try {
    const file = join(folder, 'values.yaml')
    // JSON is YAML in which `1e3` and `yes` have one meaning.
    await writeFile(file, JSON.stringify(values))
    const flags = ['--namespace', release.namespace, '--values', file, '--kube-version', '1.35.0']
    return readObjects(await runHelm(major, 'template', release.name, chartFolder, ...flags))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const readObjects = (manifests: string): KubernetesObject[] =>
  parseAllDocuments(manifests).flatMap((document) => {
    if (document.errors.length > 0) throw new Error(`Not YAML: ${document.errors.join('\n')}`)
    const object = document.toJS() as KubernetesObject | null
    return object ? [object] : []
  })

const idOf = (object: KubernetesObject) => {
  const { kind, metadata } = object as { kind: string; metadata: { name: string } }
  return `${kind}/${metadata.name}`
}

/** By kind and name, so that two renderings are compared object by object. */
export function byId(objects: readonly KubernetesObject[]): Record<string, KubernetesObject> {
  const entries = objects.map((object) => [idOf(object), object] as const)
  const ids = new Set(entries.map(([id]) => id))
  if (ids.size < entries.length) throw new Error('Two objects have the same kind and name.')
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Helm's reason for a refusal; fails when it did not refuse. */
export const refusalOf = (rendering: Promise<unknown>): Promise<string> =>
  rendering.then(
    () => {
      throw new Error('Helm rendered what should be refused.')
    },
    (fault: unknown) => (fault as HelmFault).stderr,
  )
