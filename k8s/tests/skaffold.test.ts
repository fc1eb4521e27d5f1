import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { helmMajors } from '../src/helm/helm.ts'
import { containersOf } from './objects.ts'
import { renderChart } from './render.ts'

const root = new URL('../../', import.meta.url)
const registry = '123456789012.dkr.ecr.ap-south-1.amazonaws.com'

interface Patch {
  readonly path: string
  readonly value?: unknown
}
interface Config {
  readonly metadata: { readonly name: string }
  readonly deploy: {
    readonly helm: { readonly releases: readonly [{ readonly setValueTemplates: Record<string, string> }] }
  }
  readonly profiles: readonly { readonly name: string; readonly patches: readonly Patch[] }[]
}

const read = (path: string) => readFile(new URL(path, root), 'utf8')

/** `a.b: x` as nested values. */
function put(values: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop()!
  let node = values
  for (const key of keys) node = (node[key] ??= {}) as Record<string, unknown>
  node[last] = value
}

/** Skaffold's rule for a registry: it prefixes each image that it builds. */
const fillIn = (template: string) =>
  template
    .replace(/\{\{\.IMAGE_REPO_(\w+?)\}\}/, (_, image: string) => `${registry}/${image}`)
    .replace(/\{\{\.IMAGE_TAG_\w+\}\}/, '1')

test.each(helmMajors)('`skaffold -p eks`: Helm %i names each image with the registry once', async (major) => {
  const configs = parseAllDocuments(await read('skaffold.yaml')).map((each) => each.toJS() as Config)
  const config = configs.find(({ metadata }) => metadata.name === 'astrovoice')!
  const { patches } = config.profiles.find(({ name }) => name === 'eks')!
  const patchOf = (name: string) => patches.find(({ path }) => path.endsWith(`/releases/0/${name}`))?.value
  const [file = ''] = patchOf('valuesFiles') as string[]
  const values = parse(await read(file)) as Record<string, unknown>
  for (const [path, value] of Object.entries((patchOf('setValues') ?? {}) as Record<string, unknown>))
    put(values, path, value)
  for (const [path, template] of Object.entries(config.deploy.helm.releases[0].setValueTemplates)) {
    put(values, path, fillIn(template))
  }
  const images = (await renderChart(major, values))
    .flatMap(containersOf)
    .map((container) => (container as unknown as { image: string }).image)
  expect(images.length).toBeGreaterThan(4)
  for (const image of images)
    expect(image.split(registry)).toEqual(['', expect.stringMatching(/^\/[^/]+:1$/)])
})
