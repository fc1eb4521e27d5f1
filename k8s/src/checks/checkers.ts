import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../helm/cache-folder.ts'
import type { Finding } from './finding.ts'
import { installCheckov, installTool } from './install-tools.ts'
import { run, runWell } from './run.ts'
import {
  schemaLocation,
  writeKubernetesSchemas,
  writeResourceSchemas,
  type KubernetesVersion,
} from './strict-schemas.ts'

/** Checks manifests, as Helm renders them, and returns the findings. */
export type Checker = (manifests: string) => Promise<Finding[]>

interface ConformReport {
  readonly resources: readonly { kind: string; name: string; status: string; msg: string }[]
}

/** Every field exists in that version of Kubernetes and has the right type. */
export async function makeSchemaChecker(version: KubernetesVersion): Promise<Checker> {
  const kubeconform = await installTool('kubeconform')
  const folders = [await writeKubernetesSchemas(version), await writeResourceSchemas()]
  const locations = folders.flatMap((folder) => ['-schema-location', schemaLocation(folder)])
  const tool = `schema of Kubernetes ${version}`
  return async (manifests) => {
    const { stdout } = await run(kubeconform, ['-strict', '-output', 'json', '-verbose', ...locations], {
      input: manifests,
    })
    const { resources } = JSON.parse(stdout) as ConformReport
    if (resources.length === 0) throw new Error('kubeconform saw no object.')
    return resources
      .filter(({ status }) => status !== 'statusValid')
      .map(({ kind, name, status, msg }) => ({ tool, rule: status, object: `${kind}/${name}`, message: msg }))
  }
}

interface Score {
  readonly type_meta: { kind: string }
  readonly object_meta: { name: string }
  readonly checks: readonly {
    check: { id: string }
    grade: number
    skipped: boolean
    comments: readonly { summary: string }[] | null
  }[]
}

const bestGrade = 10

/** kube-score's recommendations. */
export async function makeScoreChecker(): Promise<Checker> {
  const kubeScore = await installTool('kube-score')
  return async (manifests) => {
    const { stdout } = await run(
      kubeScore,
      ['score', '--output-format', 'json', '--output-version', 'v2', '-'],
      {
        input: manifests,
      },
    )
    return (JSON.parse(stdout) as Score[]).flatMap(({ type_meta: { kind }, object_meta: { name }, checks }) =>
      checks
        .filter(({ grade, skipped }) => !skipped && grade < bestGrade)
        .map(({ check, comments }) => ({
          tool: 'kube-score',
          rule: check.id,
          object: `${kind}/${name}`,
          message: (comments ?? []).map(({ summary }) => summary).join('; '),
        })),
    )
  }
}

interface CheckovReport {
  readonly results: {
    readonly failed_checks: readonly { check_id: string; check_name: string; resource: string }[]
  }
}

/** checkov's rules for Kubernetes. */
export async function makeCheckovChecker(): Promise<Checker> {
  const checkov = await installCheckov()
  return async (manifests) => {
    const folder = await mkdtemp(join(tmpdir(), 'checkov-'))
    try {
      const file = join(folder, 'manifests.yaml')
      await writeFile(file, manifests)
      const flags = [
        '--framework',
        'kubernetes',
        '--skip-download',
        '--compact',
        '--quiet',
        '--output',
        'json',
      ]
      const { stdout } = await run(checkov, ['--file', file, ...flags])
      const { results } = JSON.parse(stdout) as CheckovReport
      return results.failed_checks.map(({ check_id, check_name, resource }) => {
        const [kind = '', , name = ''] = resource.split('.')
        return { tool: 'checkov', rule: check_id, object: `${kind}/${name}`, message: check_name }
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

/** Kubernetes' own admission of pods, at the restricted level. */
export async function makePodSecurityChecker(): Promise<Checker> {
  const source = new URL('../../checks/pod-security', import.meta.url).pathname
  const program = join(cacheFolder, 'pod-security')
  await mkdir(cacheFolder, { recursive: true })
  await runWell('go', ['build', '-o', program, '.'], { cwd: source })
  return async (manifests) => {
    const { code, stdout, stderr } = await run(program, [], { input: manifests })
    if (code !== 0 || stderr.startsWith('0 ')) throw new Error(`The pods could not be checked: ${stderr}`)
    return stdout.split('\n').flatMap((line) => {
      const [, object = '', message = ''] = /^(\S+): (.*)$/.exec(line) ?? []
      return object === '' ? [] : [{ tool: 'pod security', rule: 'restricted', object, message }]
    })
  }
}
