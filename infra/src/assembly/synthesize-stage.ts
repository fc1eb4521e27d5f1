import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../create-app.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { readAssembly, type SynthesizedStack } from './read-assembly.ts'

/** The stacks of a stage as CloudFormation would get them, but for the code of functions; nothing is checked. */
export async function synthesizeStage(stage: StageProps): Promise<readonly SynthesizedStack[]> {
  const outdir = await mkdtemp(join(tmpdir(), 'astrovoice-synth-'))
  try {
    createApp(stage, { outdir, isChecked: false, isBundled: false }).synth()
    return await readAssembly(outdir)
  } finally {
    await rm(outdir, { recursive: true, force: true })
  }
}
