import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BundleName } from './bundles.ts'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
}

/** The fields of a CycloneDX document that are read here. */
interface Sbom {
  serialNumber?: string
  metadata: { timestamp?: string; component: Component & { type: string } }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/**
 * Writes the image's `sbom.cdx.json` (CycloneDX 1.5): npm's list of the lock file, reduced to packages in the
 * image. Returns the number of packages.
 */
export async function writeSbom(
  name: BundleName,
  packageFolders: ReadonlySet<string>,
  folder: string,
): Promise<number> {
  const listed = await listPackages()
  const inside = new Set(await Promise.all([...packageFolders].map(nameWithVersion)))
  const components = listed.components.filter((component) => inside.has(component['bom-ref']))
  const missing = [...inside].filter((ref) => !components.some((component) => component['bom-ref'] === ref))
  if (missing.length > 0)
    throw new Error(`npm sbom does not list ${missing.join(', ')}, which the image holds.`)
  const { component } = listed.metadata
  const image = { ...component, type: 'container', name: `astrovoice/${name}` }
  const dependencies = listed.dependencies
    .filter(({ ref }) => inside.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => inside.has(other)) }))
  // Without timestamp and serial number, the same sources give the same bytes.
  const { serialNumber: _, ...rest } = listed
  const { timestamp: __, ...metadata } = listed.metadata
  const sbom = { ...rest, metadata: { ...metadata, component: image }, components, dependencies }
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`)
  return components.length
}

async function listPackages(): Promise<Sbom> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(stdout) as Sbom
}

async function nameWithVersion(packageFolder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return `${name}@${version}`
}
