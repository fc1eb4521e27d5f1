import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import type { Finding } from './finding.ts'
import { runChecker, stackOf } from './run-checker.ts'

interface Report {
  readonly name: string
  readonly not_compliant: readonly object[]
}

/** The rules and the program in the package. */
const home = dirname(createRequire(import.meta.url).resolve('@cdklabs/cdk-validator-cfnguard/package.json'))
const system = process.platform === 'darwin' ? 'macos' : 'ubuntu'
const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
const program = join(home, 'bin', system, machine, 'cfn-guard')
const rules = join(home, 'rules/control-tower/cfn-guard')

/** Findings of cfn-guard with the proactive controls of AWS Control Tower. */
export async function runCfnGuard(stacks: readonly SynthesizedStack[]): Promise<Finding[]> {
  const output = await runChecker(program, [
    ...['validate', '--rules', rules],
    ...stacks.flatMap(({ templateFile }) => ['--data', templateFile]),
    ...['--output-format', 'json', '--show-summary', 'none', '--structured'],
  ])
  return (JSON.parse(output) as Report[]).flatMap(({ name, not_compliant }) =>
    not_compliant.flatMap((rule) => readFindings(JSON.stringify(rule), stackOf(name))),
  )
}

/** A rule's report is a tree whose leaves name the resource; its message begins with the control. */
function readFindings(report: string, stack: string): Finding[] {
  const [, rule = 'unnamed', title = ''] = /\[(CT\.[A-Z0-9.]+)\]: ([^\\"]*)/.exec(report) ?? []
  const ids = new Set([...report.matchAll(/\/Resources\/([A-Za-z0-9]+)/g)].map(([, id]) => id))
  return [...ids].map((id) => ({ checker: 'cfn-guard', rule, title, where: `${stack}: ${id}` }))
}
