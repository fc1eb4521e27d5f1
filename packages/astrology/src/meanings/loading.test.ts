import { expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { fileURLToPath } from 'node:url'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Source files that loading an entry brings with it at once, without those it imports on demand. */
function loadedAtOnce(entry: string): string[] {
  const { metafile } = buildSync({
    entryPoints: [source(`./${entry}`)],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: source('./bundled'),
    metafile: true,
    write: false,
    packages: 'external',
    logLevel: 'error',
  })
  const outputs = Object.entries(metafile.outputs)
  const [first] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(entry.replace('../', ''))) ?? []
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const each of metafile.outputs[path]?.imports ?? [])
      if (each.kind === 'import-statement') visit(each.path)
  }
  if (first) visit(first)
  return [...found].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
}

test.each([
  ['index.ts', 'meanings/explain.ts'],
  ['../remedies/index.ts', 'remedies/find-remedies.ts'],
])('%s loads no language before it is asked for', (entry, part) => {
  const loaded = loadedAtOnce(entry)
  expect(loaded.filter((path) => path.endsWith(part))).toHaveLength(1)
  expect(loaded.filter((path) => /(meanings|remedies)\/(en|hi)\/|src\/hindi\//.test(path))).toEqual([])
})

test('the engine’s main entry loads no meanings', () => {
  const loaded = loadedAtOnce('../index.ts')
  expect(loaded.filter((path) => path.endsWith('jyotish/kundli.ts'))).toHaveLength(1)
  expect(loaded.filter((path) => /\/(meanings|hindi)\//.test(path))).toEqual([])
})
