import { mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cacheFolder } from '../helm/cache-folder.ts'
import { runWell } from './run.ts'
import { checkovVersion, tools } from './versions.ts'

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The path of a Go program, built once for each version. */
export async function installTool(name: keyof typeof tools): Promise<string> {
  const module = tools[name]
  const folder = join(cacheFolder, basename(module))
  const path = join(folder, name)
  if (!(await isThere(path))) await runWell('env', [`GOBIN=${folder}`, 'go', 'install', module])
  return path
}

/** The path of checkov, in a Python environment of its own. */
export async function installCheckov(): Promise<string> {
  const folder = join(cacheFolder, `checkov-${checkovVersion}`)
  const path = join(folder, 'bin/checkov')
  if (await isThere(path)) return path
  await runWell('python3', ['-m', 'venv', folder])
  await runWell(join(folder, 'bin/pip'), ['install', '--quiet', `checkov==${checkovVersion}`])
  return path
}

/** The folder of a Go module, after the download. */
export async function fetchModule(module: string): Promise<string> {
  const folder = join(cacheFolder, 'modules')
  await mkdir(folder, { recursive: true })
  const { Dir } = JSON.parse(await runWell('go', ['mod', 'download', '-json', module], { cwd: folder })) as {
    Dir: string
  }
  return Dir
}
