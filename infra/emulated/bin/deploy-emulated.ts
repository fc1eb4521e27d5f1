#!/usr/bin/env node
/**
 * Bootstraps, deploys, diffs and destroys every stack of the production stage. It uses the real CDK CLI and an
 * AWS emulator on this machine. Prints what it took out of the templates, and the facts as JSON on the last
 * line. Renders the chart with the values that the deployed stage writes. `make deploy-emulated` runs it.
 *
 *   deploy-emulated PYTHON_FOLDER [--chart FOLDER]
 *
 *   --chart FOLDER   another chart than charts/astrovoice
 */
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { takeFreePorts } from '@astrovoice/dev-env/processes'
import { createApp } from '../../src/create-app.ts'
import { stages } from '../../src/stages/index.ts'
import type { StageProps } from '../../src/stages/stage-props.ts'
import { createCdkCli, type CdkCli } from '../src/cdk-cli.ts'
import { renderChart, writeChartValues } from '../src/chart-values.ts'
import { rewriteAssembly, type EmulatedStack } from '../src/emulated-assembly.ts'
import { emulatedEnv } from '../src/emulated-env.ts'
import { findHelm } from '@astrovoice/k8s/helm'
import { startMinistack, type Ministack } from '../src/ministack.ts'

/** The account of every resource that ministack makes for the key `test`. */
const account = '000000000000'
const checkout = join(import.meta.dirname, '../../..')
const { values: told, positionals } = parseArgs({
  allowPositionals: true,
  options: { chart: { type: 'string' } },
})
const program = join(resolve(positionals[0] ?? ''), 'bin', 'ministack')
const chart = told.chart ?? join(checkout, 'charts', 'astrovoice')
const say = (line: string) => process.stdout.write(`${line}\n`)

async function timed<T>(what: string, act: () => Promise<T>): Promise<T> {
  const startedMs = performance.now()
  const result = await act()
  say(`${what.padEnd(12)}${((performance.now() - startedMs) / 1000).toFixed(1)} s`)
  return result
}

function sayTakenOut(stacks: readonly EmulatedStack[]): void {
  for (const { name, resources, takenOut } of stacks) {
    say(`${name}: ${resources} resources, ${takenOut.length} taken out`)
    takenOut.forEach(({ type, logicalId }) => say(`  ${type} ${logicalId}`))
  }
}

const regionOf = ({ environment }: EmulatedStack) => environment.split('/').at(-1) ?? ''

/** The secrets that an operator fills in between the data stack and the rest. The emulator takes any text. */
const filledSecrets = {
  app: { OPENAI_API_KEY: 'sk-emulated' },
  push: { fcmServiceAccount: '{"project_id":"emulated"}', apnsSigningKey: 'emulated' },
  'sign-in': { googleClientId: 'emulated', googleClientSecret: 'emulated', applePrivateKey: 'emulated' },
}

interface Run {
  readonly stage: StageProps
  readonly ministack: Ministack
  readonly folder: string
}

interface Assembly {
  readonly cdk: CdkCli
  readonly env: NodeJS.ProcessEnv
  readonly stacks: readonly EmulatedStack[]
}

/** Synthesizes the stage and takes out the types that the emulator refuses. */
async function synthesize({ stage, ministack, folder }: Run, name: string): Promise<Assembly> {
  const assembly = join(folder, name)
  createApp(stage, { outdir: assembly, isChecked: false }).synth()
  const stacks = await rewriteAssembly(assembly, (types) => ministack.findRefused(types))
  const env = emulatedEnv(process.env, ministack.url, stage.region)
  return { stacks, env, cdk: createCdkCli({ assembly, env }) }
}

/** The zone deploys first: its id is a setting of every other stack. */
async function deployZone(run: Run): Promise<string> {
  const { cdk, stacks } = await timed('synth', () => synthesize(run, 'zone'))
  await timed('bootstrap', () => cdk.bootstrap([...new Set(stacks.map(({ environment }) => environment))]))
  const outputsFile = join(run.folder, 'zone.json')
  await timed('deploy dns', () => cdk.deploy('dns', outputsFile))
  const zoneId = (await readOutputs(outputsFile))[`astrovoice-${run.stage.name}-dns`]?.['HostedZoneId']
  if (!zoneId) throw new Error('the dns stack has no output HostedZoneId')
  return zoneId
}

const readOutputs = async (file: string) =>
  JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, string>>

interface Went {
  readonly outputs: Record<string, Record<string, string>>
  /** The chart's values, written from the deployed stage. */
  readonly values: string
}

async function goThrough(run: Run, { cdk, env, stacks }: Assembly): Promise<Went> {
  const { stage, ministack, folder } = run
  const outputsFile = join(folder, 'outputs.json')
  await timed('deploy data', () => cdk.deploy('data', outputsFile))
  for (const [name, value] of Object.entries(filledSecrets)) {
    await ministack.putSecret(stage.region, `/astrovoice/${stage.name}/${name}`, JSON.stringify(value))
  }
  await timed('deploy', () => cdk.deploy('**', outputsFile))
  await timed('diff', () => cdk.diff())
  const values = await timed('values', () => writeChartValues({ stage: stage.name, outputsFile, env }))
  for (const stack of stacks) await ministack.liftTerminationProtection(regionOf(stack), stack.name)
  await timed('destroy', () => cdk.destroy())
  return { outputs: await readOutputs(outputsFile), values }
}

function summarize(stacks: readonly EmulatedStack[], outputs: Record<string, Record<string, string>>) {
  const takenOut = stacks.flatMap((stack) => stack.takenOut)
  return {
    stacks: stacks.length,
    resources: stacks.reduce((sum, stack) => sum + stack.resources, 0),
    takenOut: takenOut.length,
    takenOutTypes: [...new Set(takenOut.map(({ type }) => type))].sort(),
    outputs: Object.values(outputs).reduce((sum, values) => sum + Object.keys(values).length, 0),
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-emulated-'))
  const { emulator: port } = await takeFreePorts('emulator')
  // Functions find the AWS SDK in the folder that Lambda's runtime has it in.
  await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'))
  const ministack = await startMinistack({ program, port, folder, env: process.env })
  try {
    const withoutZone = { ...stages.production, account }
    const hostedZoneId = await deployZone({ stage: withoutZone, ministack, folder })
    const stage = { ...withoutZone, edge: { ...withoutZone.edge, hostedZoneId } }
    const run = { stage, ministack, folder }
    const assembly = await timed('synth', () => synthesize(run, 'all'))
    sayTakenOut(assembly.stacks)
    const { outputs, values } = await goThrough(run, assembly)
    const helm = await findHelm(4)
    const objects = await timed('helm', () => renderChart({ helm, chart, folder, values }))
    say(JSON.stringify({ ...summarize(assembly.stacks, outputs), chartObjects: objects }))
  } finally {
    await ministack.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
