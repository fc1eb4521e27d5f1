import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const folders = ['../../../charts/astrovoice/examples', '../../checks/options'].map(
  (path) => new URL(path, import.meta.url).pathname,
)

/** The installations under test: a name, and the values file of each. */
export async function listTopologies(): Promise<[string, string][]> {
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).toSorted().map((name) => join(folder, name))),
  )
  return files.flat().map((path) => [path.split('/').slice(-2).join('/'), path])
}
