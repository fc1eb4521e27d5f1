/**
 * Writes out/astrovoice-astrology-VERSION.tgz: the engine as plain JavaScript with its types, ready to be published,
 * since Node does not strip types in node_modules.
 *
 *   npm run -w packages/astrology build
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, entries, nodeEntries } from './package/bundle.ts'

const packageRoot = fileURLToPath(new URL('..', import.meta.url))
const destination = fileURLToPath(new URL('../../../out', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'astrology-package-'))

type Manifest = { name: string; version: string; dependencies: Record<string, string> }

function manifestOf({ name, version, dependencies }: Manifest): object {
  const exportOf = (entry: string, source: string, folderName: string): Readonly<Record<string, string>> => ({
    types: `./types/${source.replace(/\.ts$/, '.d.ts')}`,
    default: `./${folderName}/${entry}.js`,
  })
  const exports = Object.entries(entries).map(([entry, source]) => [
    entry === 'index' ? '.' : `./${entry}`,
    exportOf(entry, source, 'lib'),
  ])
  return {
    name,
    version,
    type: 'module',
    exports: {
      ...(Object.fromEntries(exports) as Record<string, object>),
      './places-node': exportOf('places-node', nodeEntries['places-node'], 'node'),
    },
    bin: { astro: './node/astro.js' },
    files: ['lib', 'node', 'data', 'types/src', 'types/node', '!*.test.d.ts'],
    dependencies,
  }
}

function writeTypes(): void {
  const options = [
    '--declaration',
    '--emitDeclarationOnly',
    '--incremental',
    'false',
    '--composite',
    'false',
    '--declarationMap',
    'false',
  ]
  execFileSync('tsc', ['-p', packageRoot, ...options, '--outDir', join(folder, 'types')], {
    stdio: 'inherit',
  })
}

try {
  bundle({ entryPoints: entries, outFolder: join(folder, 'lib'), platform: 'neutral' })
  bundle({ entryPoints: nodeEntries, outFolder: join(folder, 'node'), platform: 'node' })
  writeTypes()
  for (const file of ['places.tsv.gz', 'ATTRIBUTION.md'])
    cpSync(join(packageRoot, 'data', file), join(folder, 'data', file))
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(manifest), null, 2)}\n`)
  mkdirSync(destination, { recursive: true })
  execFileSync('npm', ['pack', '--silent', '--pack-destination', destination], {
    cwd: folder,
    stdio: 'inherit',
  })
} finally {
  rmSync(folder, { recursive: true })
}
