#!/usr/bin/env node
/**
 * Synthesizes every stage with cdk-nag and CloudFormation's schemas as errors. Reads the templates with
 * cfn-lint, checkov and cfn-guard. Prints each finding with its reason, and ends with 1 when one has none.
 * `make check-infra` runs it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '@astrovoice/dev-env/processes'
import { synthesizeOnce } from '../src/assembly/synthesize-once.ts'
import { acceptedFindings } from '../src/checks/accepted-findings.ts'
import type { Finding } from '../src/checks/finding.ts'
import { judgeFindings } from '../src/checks/judge-findings.ts'
import { runCfnGuard } from '../src/checks/run-cfn-guard.ts'
import { runCfnLint } from '../src/checks/run-cfn-lint.ts'
import { runCheckov } from '../src/checks/run-checkov.ts'
import { stageNames } from '../src/stages/stage-props.ts'

const venv = join(import.meta.dirname, '../../var/infra-checks')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Installs the pinned checkers into a folder of their own, unless they are there. */
async function installCheckers(): Promise<void> {
  if (existsSync(join(venv, 'bin/checkov')) && existsSync(join(venv, 'bin/cfn-lint'))) return
  say('installing cfn-lint and checkov')
  await runToEnd('python3', ['-m', 'venv', venv])
  const requirements = join(import.meta.dirname, '../src/checks/requirements.txt')
  await runToEnd(join(venv, 'bin/pip'), ['install', '--quiet', '--requirement', requirements])
}

await installCheckers()
const findings: Finding[] = []
for (const stage of stageNames) {
  const stacks = await synthesizeOnce(stage)
  say(`${stage}: ${stacks.length} stacks, cdk-nag and the schemas find nothing that is not explained`)
  findings.push(...(await runCfnLint(join(venv, 'bin/cfn-lint'), stacks)))
  findings.push(...(await runCheckov(join(venv, 'bin/checkov'), stacks)))
  findings.push(...(await runCfnGuard(stacks)))
}

const { explained, unexplained, needless } = judgeFindings(findings, acceptedFindings)
for (const { checker, rule, title, count, reason } of explained) {
  say(`${checker} ${rule}, ${count} times: ${title}\n    ${reason}`)
}
for (const { checker, rule, title, where } of unexplained)
  say(`UNEXPLAINED ${checker} ${rule} at ${where}: ${title}`)
for (const rule of needless) say(`NEEDLESS ${rule} finds nothing: take it out of accepted-findings.ts`)
if (unexplained.length > 0 || needless.length > 0) process.exitCode = 1
say(
  JSON.stringify({
    stages: stageNames.length,
    unexplained: unexplained.length,
    explained: explained.reduce((sum, { count }) => sum + count, 0),
    rules: explained.length,
    cfnLintErrors: findings.filter(({ checker }) => checker === 'cfn-lint').length,
  }),
)
