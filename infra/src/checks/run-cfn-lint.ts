import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import type { Finding } from './finding.ts'
import { runChecker, stackOf } from './run-checker.ts'

interface Match {
  readonly Filename: string
  readonly Level: string
  readonly Message: string
  readonly Location: { readonly Path: readonly (string | number)[] | null }
  readonly Rule: { readonly Id: string }
}

/** Errors of cfn-lint, each template by the rules of its region. Warnings are left out. */
export async function runCfnLint(program: string, stacks: readonly SynthesizedStack[]): Promise<Finding[]> {
  const regions = new Set(stacks.map(regionOf))
  const found: Finding[] = []
  for (const region of regions) {
    const files = stacks.filter((stack) => regionOf(stack) === region).map(({ templateFile }) => templateFile)
    const output = await runChecker(program, ['--format', 'json', '--regions', region, '--', ...files])
    for (const { Level, Filename, Message, Location, Rule } of JSON.parse(output) as Match[]) {
      if (Level !== 'Error') continue
      const where = `${stackOf(Filename)}: ${(Location.Path ?? []).slice(1).join('.')}`
      found.push({ checker: 'cfn-lint', rule: Rule.Id, title: Message, where })
    }
  }
  return found
}

const regionOf = ({ environment }: SynthesizedStack) => environment.split('/').at(-1) ?? ''
