import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { stageNames, type StageName } from '../stages/stage-props.ts'
import { readAssembly, type SynthesizedStack } from './read-assembly.ts'

const infra = join(import.meta.dirname, '../..')
const cache = join(infra, '../node_modules/.cache/astrovoice-infra')

/**
 * The stacks of a stage, as `node bin/app.ts` writes them with every check on. One synthesis serves all tests
 * of the same sources.
 * @throws with the findings of cdk-nag and CloudFormation's schemas
 */
export async function synthesizeOnce(stage: StageName): Promise<readonly SynthesizedStack[]> {
  const folder = join(cache, hashSources(), stage)
  if (!existsSync(folder)) await synthesizeInto(folder, stage)
  return readAssembly(folder)
}

/** The stacks of every stage, one stage after the other. */
export async function synthesizeStages(): Promise<Readonly<Record<StageName, readonly SynthesizedStack[]>>> {
  const stages: [StageName, readonly SynthesizedStack[]][] = []
  for (const name of stageNames) stages.push([name, await synthesizeOnce(name)])
  return Object.fromEntries(stages) as Record<StageName, readonly SynthesizedStack[]>
}

async function synthesizeInto(folder: string, stage: StageName): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  try {
    await promisify(execFile)(
      process.execPath,
      [join(infra, 'bin/app.ts'), '--stage', stage, '--outdir', unfinished],
      { cwd: infra, maxBuffer: 64 * 1024 * 1024 },
    )
    // Another process may have written the same folder first.
    await rename(unfinished, folder).catch((fault: unknown) => {
      if (!existsSync(folder)) throw fault
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  const files = [
    'infra/src/**/*.ts',
    'infra/bin/app.ts',
    'infra/cdk.json',
    'packages/contracts/src/**/*.ts',
    'package-lock.json',
  ]
  const root = join(infra, '..')
  for (const file of globSync(files, { cwd: root }).sort()) {
    const isPartOfApp = !file.endsWith('.test.ts')
    if (isPartOfApp) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
