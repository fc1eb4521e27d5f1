import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Template } from './template.ts'

export interface SynthesizedStack {
  readonly name: string
  /** `aws://account/region`, as the CDK writes it. */
  readonly environment: string
  readonly templateFile: string
  readonly template: Template
}

interface Manifest {
  readonly artifacts?: Readonly<Record<string, Artifact>>
}

interface Artifact {
  readonly type: string
  readonly environment?: string
  readonly properties?: {
    readonly templateFile?: string
    readonly directoryName?: string
    readonly stackName?: string
  }
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown

/** Every stack of a folder that `cdk synth` wrote, those of nested stages included, in the order of the manifest. */
export async function readAssembly(folder: string): Promise<readonly SynthesizedStack[]> {
  const manifest = (await readJson(join(folder, 'manifest.json'))) as Manifest
  const found = await Promise.all(
    Object.entries(manifest.artifacts ?? {}).map(async ([id, artifact]): Promise<SynthesizedStack[]> => {
      const { templateFile, directoryName, stackName } = artifact.properties ?? {}
      if (artifact.type === 'cdk:cloud-assembly' && directoryName) {
        return [...(await readAssembly(join(folder, directoryName)))]
      }
      if (artifact.type !== 'aws:cloudformation:stack' || !templateFile) return []
      const file = join(folder, templateFile)
      const template = (await readJson(file)) as Template
      return [
        { name: stackName ?? id, environment: artifact.environment ?? '', templateFile: file, template },
      ]
    }),
  )
  return found.flat()
}
