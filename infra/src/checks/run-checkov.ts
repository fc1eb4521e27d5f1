import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import type { Finding } from './finding.ts'
import { runChecker, stackOf } from './run-checker.ts'

interface Report {
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string
      readonly check_name: string
      readonly file_path: string
      readonly resource: string
    }[]
  }
  readonly summary: { readonly parsing_errors: number }
}

/** Failed checks of checkov's rules for CloudFormation. */
export async function runCheckov(program: string, stacks: readonly SynthesizedStack[]): Promise<Finding[]> {
  const files = stacks.flatMap(({ templateFile }) => ['--file', templateFile])
  const args = [
    '--framework',
    'cloudformation',
    '--skip-download',
    '--quiet',
    '--compact',
    '--output',
    'json',
  ]
  const { results, summary } = JSON.parse(await runChecker(program, [...args, ...files])) as Report
  if (summary.parsing_errors > 0)
    throw new Error(`checkov could not read ${summary.parsing_errors} templates`)
  return results.failed_checks.map(({ check_id, check_name, file_path, resource }) => ({
    checker: 'checkov',
    rule: check_id,
    title: check_name,
    where: `${stackOf(file_path)}: ${resource.split('.').at(-1)}`,
  }))
}
