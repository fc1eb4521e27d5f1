import { writeFile } from 'node:fs/promises'
import { readAssembly } from '../../src/assembly/read-assembly.ts'
import type { Template } from '../../src/assembly/template.ts'
import { takeOut, type TakenOut } from './take-out.ts'

export interface EmulatedStack {
  readonly name: string
  readonly environment: string
  readonly resources: number
  readonly takenOut: readonly TakenOut[]
  /** Where this stack reads what AWS publishes in every account. */
  readonly publicParameters: readonly string[]
}

/**
 * Rewrites the templates of a synthesized folder to what an emulator accepts.
 * @param findRefused answers which of the types it does not know
 */
export async function rewriteAssembly(
  folder: string,
  findRefused: (types: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<readonly EmulatedStack[]> {
  const stacks = await readAssembly(folder)
  const types = stacks.flatMap(({ template }) => Object.values(template.Resources ?? {}).map((r) => r.Type))
  const refused = await findRefused([...new Set(types)])
  return await Promise.all(
    stacks.map(async ({ name, environment, template: whole, templateFile }) => {
      const { template: kept, takenOut } = takeOut(whole, (type) => refused.has(type))
      const { template, publicParameters } = movePublicParameters(kept)
      await writeFile(templateFile, JSON.stringify(template, null, 1))
      const resources = Object.keys(whole.Resources ?? {}).length
      return { name, environment, resources, takenOut, publicParameters }
    }),
  )
}

const publicPrefix = '/aws/service/'

/**
 * AWS publishes parameters in every account, and an emulator lets nobody write there: the template reads them from
 * another place, in which they can be put.
 */
function movePublicParameters(template: Template): {
  template: Template
  publicParameters: readonly string[]
} {
  const { Parameters: parameters } = template
  if (!parameters) return { template, publicParameters: [] }
  const moved = Object.entries(parameters).flatMap(([id, { Default: name, ...rest }]) =>
    typeof name === 'string' && name.startsWith(publicPrefix)
      ? [[id, { ...rest, Default: name.replace(publicPrefix, '/emulated/') }] as const]
      : [],
  )
  return {
    template: { ...template, Parameters: { ...parameters, ...Object.fromEntries(moved) } },
    publicParameters: moved.map(([, { Default: name }]) => name),
  }
}
