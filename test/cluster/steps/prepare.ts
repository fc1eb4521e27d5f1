import { readdir } from 'node:fs/promises'
import { prepareNamespace, runProgram } from '@astrovoice/k8s/local'
import { bundles } from '@astrovoice/images/bundles'
import { NotTried, type Step } from '../cluster-test.ts'
import { chartFolder, checkout } from '../installation.ts'

/** The tag of an upgrade: the same programs under another name. */
export const nextTag = (tag: string) => `${tag}-next`

export const loadImages: Step = {
  name: 'load images, each under two tags',
  async run({ options: { context, tag } }) {
    if (!context.startsWith('kind-')) return 'not a kind cluster: they are expected in its registry'
    const names = Object.keys(bundles)
    for (const name of names) {
      const [image, next] = [`astrovoice/${name}:${tag}`, `astrovoice/${name}:${nextTag(tag)}`] as const
      await runProgram('docker', ['tag', image, next])
      await loadIntoKind(context, image, next)
    }
    await loadIntoKind(context, 'postgres:17', 'valkey/valkey:8', 'chrislusf/seaweedfs:4.53')
    return `${names.length} images`
  },
}

export async function loadIntoKind(context: string, ...images: string[]): Promise<void> {
  await runProgram('kind', ['load', 'docker-image', ...images, '--name', context.replace(/^kind-/, '')])
}

export const startDependencies: Step = {
  name: 'Postgres, Valkey and the object store, in a restricted namespace',
  async run({ installation, steadyNode }) {
    await prepareNamespace(installation.place)
    for (const name of ['postgres', 'valkey', 'object-store']) {
      await installation.kubectl('apply', '-f', `${checkout}/k8s/local/dependencies/${name}.yaml`)
      const spec = { template: { spec: { nodeSelector: { 'kubernetes.io/hostname': steadyNode } } } }
      await installation.kubectl('patch', 'deployment', name, '--patch', JSON.stringify({ spec }))
      await installation.rolledOut(name)
    }
    return `on ${steadyNode}`
  },
}

export const refuseLoosePod: Step = {
  name: 'a pod that may be root is refused there',
  async run({ installation }) {
    const run = installation.kubectl('run', 'loose', '--image=postgres:17', '--dry-run=server')
    const refusal = await run.then(
      () => '',
      (error: unknown) => String(error),
    )
    if (!refusal.includes('violates PodSecurity "restricted'))
      throw new Error(`It was not refused: ${refusal}`)
    return 'violates PodSecurity "restricted:latest"'
  },
}

/** A release that is not installed, because Kubernetes would change existing objects instead of creating them. */
const unusedRelease = 'examples'

function undefinedKind(error: unknown): NotTried | null {
  const [, kind] = /no matches for kind "(\w+)"/.exec(String(error)) ?? []
  return kind === undefined ? null : new NotTried(`this cluster has no definition of ${kind}`)
}

export const dryRunValuesFiles: Step = {
  name: 'every values file by server-side dry run',
  async run({ installation }) {
    const files = (await readdir(`${chartFolder}/examples`)).filter((name) => name.endsWith('.yaml'))
    const told: string[] = []
    for (const file of files) {
      const manifests = await installation.helm(
        'template',
        unusedRelease,
        chartFolder,
        '-f',
        `${chartFolder}/examples/${file}`,
      )
      const { context, namespace } = installation.place
      const printed = await runProgram(
        'kubectl',
        ['--context', context, '--namespace', namespace, 'apply', '--dry-run=server', '-f', '-'],
        { input: manifests },
      ).catch((error: unknown) => {
        throw undefinedKind(error) ?? error
      })
      told.push(`${file} ${printed.trim().split('\n').length} objects`)
    }
    return told.join(', ')
  },
}
