#!/usr/bin/env node
/**
 * Builds all images, or the named ones. Arguments after `--` go to `docker build`.
 *
 *   build-images.ts [--tag dev] [--base node:24-slim] [gateway worker …] [-- --network host]
 */
import { parseArgs } from 'node:util'
import { bundles } from '../bundles.ts'
import { requirePrograms, runProgram } from '@astrovoice/k8s/local'

const ownEnd = process.argv.indexOf('--')
const [own, passedOn] =
  ownEnd < 0 ? [process.argv.slice(2), []] : [process.argv.slice(2, ownEnd), process.argv.slice(ownEnd + 1)]
const { values, positionals } = parseArgs({
  args: own,
  allowPositionals: true,
  options: { tag: { type: 'string', default: 'dev' }, base: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(bundles)

async function main(): Promise<void> {
  await requirePrograms('docker')
  const revision = (await runProgram('git', ['rev-parse', 'HEAD'])).trim()
  for (const name of names) {
    const image = `astrovoice/${name}:${values.tag}`
    process.stdout.write(`building ${image}\n`)
    const buildArgs = { REVISION: revision, ...(values.base ? { BASE_IMAGE: values.base } : {}) }
    await runProgram('docker', [
      ...['build', '--target', name, '--tag', image],
      ...Object.entries(buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
      ...passedOn,
      '.',
    ])
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
