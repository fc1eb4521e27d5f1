#!/usr/bin/env node
/**
 * Installs the chart in a real cluster. Upgrades, drains, kills and breaks it during live calls, and prints each step
 * with its duration and the outcome of the calls. `make e2e-cluster` runs it.
 *
 *   e2e-cluster.ts [--context kind-astrovoice] [--namespace astrovoice-e2e] [--tag dev] [--callers 20]
 *                  [--steady-node NODE] [--only install,uninstall] [--skip scaleWorkers] (names as below)
 */
import { requirePrograms, runProgram } from '@astrovoice/k8s/local'
import { formatTable } from '@astrovoice/images/table'
import { Callers } from './callers.ts'
import { runStep, type ClusterTest, type Step, type StepResult, type Verdict } from './cluster-test.ts'
import { Installation } from './installation.ts'
import { readOptions, type ClusterOptions } from './options.ts'
import { scaleWorkers } from './steps/backlog.ts'
import { breakMigration, breakProbe } from './steps/broken.ts'
import { orderCustomResources } from './steps/custom-resources.ts'
import { helmTest, install, uninstall } from './steps/install.ts'
import { isolate } from './steps/isolation.ts'
import {
  beginCalls,
  drainNodes,
  endCalls,
  killPod,
  rollBack,
  scaleDown,
  upgradeToNext,
} from './steps/live.ts'
import { dryRunValuesFiles, loadImages, refuseLoosePod, startDependencies } from './steps/prepare.ts'

const steps: Record<string, Step> = {
  orderCustomResources,
  loadImages,
  startDependencies,
  dryRunValuesFiles,
  refuseLoosePod,
  install,
  helmTest,
  beginCalls,
  upgradeToNext,
  drainNodes,
  scaleDown,
  killPod,
  breakMigration,
  breakProbe,
  scaleWorkers,
  isolate,
  rollBack,
  endCalls,
  uninstall,
}

const marks: Record<Verdict, string> = { passed: '✓', failed: '✗', 'not tried': '–' }

const say = (line: string) => process.stdout.write(`${line}\n`)

async function openTest(options: ClusterOptions): Promise<ClusterTest> {
  const installation = new Installation({ context: options.context, namespace: options.namespace })
  const [firstNode = ''] = (
    await installation.kubectl('get', 'nodes', '-l', '!node-role.kubernetes.io/control-plane', '-o', 'name')
  ).split('\n')
  const steadyNode = options.steadyNode ?? firstNode.replace('node/', '')
  return { options, installation, callers: new Callers(installation), steadyNode }
}

function printTable(results: readonly StepResult[]): void {
  const rows = results.map(({ name, seconds, calls, detail, verdict }) => [
    marks[verdict],
    name,
    seconds,
    ...(calls
      ? [calls.answers, calls.moved, calls.dropped, calls.repeated, calls.cut]
      : ['', '', '', '', '']),
    detail.split('\n')[0]!.slice(0, 160),
  ])
  say(formatTable(['', 'step', 's', 'answers', 'moved', 'dropped', 'repeated', 'cut', ''], rows))
}

async function main(): Promise<void> {
  await requirePrograms('docker', 'kubectl', 'helm')
  const current = (await runProgram('kubectl', ['config', 'current-context'])).trim()
  const options = readOptions(process.argv.slice(2), current)
  const test = await openTest(options)
  const chosen = Object.entries(steps).filter(
    ([name]) => (options.only === null || options.only.includes(name)) && !options.skip.includes(name),
  )
  const results: StepResult[] = []
  for (const [, step] of chosen) {
    const result = await runStep(step, test)
    results.push(result)
    say(`${marks[result.verdict]} ${result.name} (${result.seconds} s) ${result.detail}`)
  }
  say('')
  printTable(results)
  say(JSON.stringify({ context: options.context, callers: options.callerCount, steps: results }))
  if (results.some(({ verdict }) => verdict === 'failed')) process.exitCode = 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
