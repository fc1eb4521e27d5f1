#!/usr/bin/env node
/**
 * Bootstraps, deploys, diffs and destroys every stack of the production stage with the real CDK CLI against an AWS
 * emulator on this machine. Prints what had to be taken out of the templates first, and the facts as JSON on the last
 * line. `make deploy-emulated` runs it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeFreePorts } from '@astrovoice/testing/processes'
import { createApp } from '../../src/create-app.ts'
import { stages } from '../../src/stages/index.ts'
import { createCdkCli, type CdkCli } from '../src/cdk-cli.ts'
import { rewriteAssembly, type EmulatedStack } from '../src/emulated-assembly.ts'
import { emulatedEnv } from '../src/emulated-env.ts'
import { installMinistack, startMinistack, type Ministack } from '../src/ministack.ts'

/** The account of every resource that ministack makes for the key `test`. */
const account = '000000000000'
const venv = join(import.meta.dirname, '../../../var/ministack')
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

/** A machine image of no account: nothing is started from it. */
const imageId = 'ami-0123456789abcdef0'

const regionOf = ({ environment }: EmulatedStack) => environment.split('/').at(-1) ?? ''

async function putPublicParameters(ministack: Ministack, stacks: readonly EmulatedStack[]): Promise<void> {
  for (const stack of stacks) {
    for (const name of stack.publicParameters) await ministack.putParameter(regionOf(stack), name, imageId)
  }
}

interface Run {
  readonly cdk: CdkCli
  readonly ministack: Ministack
  readonly stacks: readonly EmulatedStack[]
  readonly outputsFile: string
}

async function goThrough({ cdk, ministack, stacks, outputsFile }: Run) {
  await timed('bootstrap', () => cdk.bootstrap([...new Set(stacks.map(({ environment }) => environment))]))
  await timed('deploy', () => cdk.deploy(outputsFile))
  await timed('diff', () => cdk.diff())
  const outputs = JSON.parse(await readFile(outputsFile, 'utf8')) as Record<string, Record<string, string>>
  for (const stack of stacks) await ministack.liftTerminationProtection(regionOf(stack), stack.name)
  await timed('destroy', () => cdk.destroy())
  return outputs
}

async function main(): Promise<void> {
  const program = await installMinistack(venv)
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-emulated-'))
  const { emulator: port } = await takeFreePorts('emulator')
  const ministack = await startMinistack({ program, port, env: process.env })
  try {
    const assembly = join(folder, 'assembly')
    const stage = { ...stages.production, account }
    await timed('synth', async () => createApp(stage, { outdir: assembly, isChecked: false }).synth())
    const stacks = await rewriteAssembly(assembly, (types) => ministack.findRefused(types))
    sayTakenOut(stacks)
    await putPublicParameters(ministack, stacks)
    const cdk = createCdkCli({ assembly, env: emulatedEnv(process.env, ministack.url, stage.region) })
    const outputs = await goThrough({ cdk, ministack, stacks, outputsFile: join(folder, 'outputs.json') })
    const takenOut = stacks.flatMap((stack) => stack.takenOut)
    const resources = stacks.reduce((sum, stack) => sum + stack.resources, 0)
    say(
      JSON.stringify({
        stacks: stacks.length,
        resources,
        takenOut: takenOut.length,
        takenOutTypes: [...new Set(takenOut.map(({ type }) => type))].sort(),
        outputs: Object.values(outputs).reduce((sum, values) => sum + Object.keys(values).length, 0),
      }),
    )
  } finally {
    await ministack.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
