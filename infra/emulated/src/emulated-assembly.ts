import { writeFile } from 'node:fs/promises'
import { readAssembly } from '../../src/assembly/read-assembly.ts'
import { takeOut, type TakenOut } from './take-out.ts'

export interface EmulatedStack {
  readonly name: string
  readonly environment: string
  readonly resources: number
  readonly takenOut: readonly TakenOut[]
}

/**
 * Rewrites the templates of a synthesized folder to those that an emulator accepts.
 * @param findRefused returns the types that the emulator does not know
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
      const { template, takenOut } = takeOut(whole, (type) => refused.has(type))
      await writeFile(templateFile, JSON.stringify(template, null, 1))
      const resources = Object.keys(whole.Resources ?? {}).length
      return { name, environment, resources, takenOut }
    }),
  )
}
