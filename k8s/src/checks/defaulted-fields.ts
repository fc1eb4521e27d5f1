import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Checker } from './checkers.ts'
import { fileOf, writeResourceSchemas } from './strict-schemas.ts'

interface Schema {
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

interface Resource {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
}

/**
 * Fields of custom resources that the API server would fill in. Argo CD compares what it applied with what it
 * reads, and would always show them as a difference.
 */
export async function makeDefaultsChecker(): Promise<Checker> {
  const folder = await writeResourceSchemas()
  return async (manifests) => {
    const resources = parseAllDocuments(manifests).flatMap(
      (document) => (document.toJS() as Resource | null) ?? [],
    )
    const found = await Promise.all(
      resources.map(async (resource) => {
        const { apiVersion, kind, metadata } = resource
        const [group = '', version = ''] = apiVersion.split('/')
        const file = join(folder, fileOf(group, version, kind))
        if (!(await stat(file).catch(() => null))) return []
        const schema = JSON.parse(await readFile(file, 'utf8')) as Schema
        return findAbsent(resource, schema).map((path) => ({
          tool: 'defaults',
          rule: 'absent',
          object: `${kind}/${metadata.name}`,
          message: path,
        }))
      }),
    )
    return found.flat()
  }
}

function findAbsent(value: unknown, { properties, items }: Schema, path = ''): string[] {
  if (Array.isArray(value)) {
    return items ? value.flatMap((item) => findAbsent(item, items, `${path}[]`)) : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const child = (value as Record<string, unknown>)[name]
    if (child === undefined) return schema.default === undefined ? [] : [`${path}.${name}`]
    return findAbsent(child, schema, `${path}.${name}`)
  })
}
