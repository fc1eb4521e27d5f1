import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { cacheFolder } from '../helm/cache-folder.ts'
import { fetchModule } from './install-tools.ts'
import { kubernetesModules, resourceModules } from './versions.ts'

export type KubernetesVersion = keyof typeof kubernetesModules

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[]
  readonly 'x-kubernetes-int-or-string'?: boolean
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean
}

/** The name under which kubeconform looks for a kind: `deployment-apps-v1.json`. */
export const fileOf = (group: string, version: string, kind: string) =>
  `${[kind, group.split('.')[0], version]
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase()}.json`

/** kubeconform's arguments for the schema locations. */
export const schemaLocation = (folder: string) => `${folder}/{{ .ResourceKind }}{{ .KindSuffix }}.json`

const quantityDefinition = 'io.k8s.apimachinery.pkg.api.resource.Quantity'
/** The API description has text only; the API server reads numbers too. */
const quantity = { type: ['string', 'number'] }

/** A folder of JSON Schemas that allow only the fields of a version of Kubernetes, written once. */
export async function writeKubernetesSchemas(version: KubernetesVersion): Promise<string> {
  const module = kubernetesModules[version]
  return writeOnce(module.replaceAll('/', '-'), async (folder) => {
    const swagger = await readFile(join(await fetchModule(module), 'api/openapi-spec/swagger.json'), 'utf8')
    const { definitions } = JSON.parse(swagger) as { definitions: Record<string, Schema> }
    const closed = Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [
        name,
        name === quantityDefinition ? quantity : close(schema),
      ]),
    )
    await writeFile(join(folder, '_definitions.json'), JSON.stringify({ definitions: closed }))
    for (const [name, schema] of Object.entries(definitions)) {
      for (const { group, version: apiVersion, kind } of schema['x-kubernetes-group-version-kind'] ?? []) {
        const reference = { $ref: `_definitions.json#/definitions/${name}` }
        await writeFile(join(folder, fileOf(group, apiVersion, kind)), JSON.stringify(reference))
      }
    }
  })
}

interface CustomResourceDefinition {
  readonly kind: string
  readonly spec: {
    readonly group: string
    readonly names: { readonly kind: string }
    readonly versions: readonly {
      readonly name: string
      readonly schema: { readonly openAPIV3Schema: Schema }
    }[]
  }
}

/** The same for the custom resources that the chart can make. */
export const writeResourceSchemas = (): Promise<string> =>
  writeOnce('custom-resources', async (folder) => {
    for (const { module, folder: inside } of resourceModules) {
      const source = join(await fetchModule(module), inside)
      const files = (await readdir(source)).filter((name) => name.endsWith('.yaml'))
      for (const name of files) await writeResources(await readFile(join(source, name), 'utf8'), folder)
    }
  })

async function writeResources(manifests: string, folder: string): Promise<void> {
  for (const document of parseAllDocuments(manifests)) {
    const resource = document.toJS() as CustomResourceDefinition | null
    if (resource?.kind !== 'CustomResourceDefinition') continue
    const { group, names, versions } = resource.spec
    for (const { name, schema } of versions) {
      const closed = close(schema.openAPIV3Schema, { isTop: true })
      await writeFile(join(folder, fileOf(group, name, names.kind)), JSON.stringify(closed))
    }
  }
}

/** Writes a folder once for each state of this file, whose rules the schemas follow. */
async function writeOnce(name: string, write: (folder: string) => Promise<void>): Promise<string> {
  const rules = createHash('sha256').update(await readFile(import.meta.filename))
  const folder = join(cacheFolder, 'schemas', `${name}-${rules.digest('hex').slice(0, 12)}`)
  const done = join(folder, '.done')
  if (await stat(done).catch(() => null)) return folder
  await mkdir(folder, { recursive: true })
  await write(folder)
  await writeFile(done, '')
  return folder
}

/** Allows no undescribed field, as the API server's strict validation does. */
function close(schema: Schema, { isTop = false } = {}): unknown {
  if (schema['x-kubernetes-int-or-string'] || schema.format === 'int-or-string')
    return { type: ['integer', 'string'] }
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closeWithin(key, value as unknown)]),
  )
  if (!schema.properties) return closed
  const metadata = isTop ? { metadata: { type: 'object' } } : {}
  const isOpen = schema.additionalProperties !== undefined || schema['x-kubernetes-preserve-unknown-fields']
  return {
    ...closed,
    properties: { ...(closed['properties'] as object), ...metadata },
    ...(!isOpen && { additionalProperties: false }),
  }
}

function closeWithin(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  switch (key) {
    case 'properties':
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, close(child as Schema)]))
    case 'items':
    case 'additionalProperties':
      return close(value)
    default:
      // Alternatives in a resource only narrow the fields described beside them; they stay as they are.
      return value
  }
}
