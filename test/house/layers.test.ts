import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

interface Rule {
  readonly name: string
  readonly from: { readonly path?: string }
  readonly to: { readonly pathNot?: readonly string[] }
}

const checkout = resolve(import.meta.dirname, '../..')
const { forbidden } = createRequire(import.meta.url)(join(checkout, '.dependency-cruiser.cjs')) as {
  forbidden: readonly Rule[]
}
const contributing = readFileSync(join(checkout, 'CONTRIBUTING.md'), 'utf8')
const workspaces = createRequire(import.meta.url)(join(checkout, 'package-lock.json')) as {
  packages: Record<string, unknown>
}

const shortName = (path: string) =>
  path
    .replace(/^\^|\/$/g, '')
    .split('/')
    .at(-1) ?? ''

/** What the linter lets each workspace import. */
function readRules(): Record<string, string[]> {
  const layers = forbidden.filter(({ name }) => /^(?!calls-).*-imports-only$/.test(name))
  return Object.fromEntries(
    layers.map(({ from, to }) => {
      const own = shortName((from.path ?? '').replace(/\/\(src\|cost\)\/$/, ''))
      return [
        own,
        (to.pathNot ?? [])
          .map(shortName)
          .filter((name) => name !== own)
          .sort(),
      ]
    }),
  )
}

/** What CONTRIBUTING.md says of it. */
function readTable(): Record<string, string[]> {
  const [, block = ''] = /## Layers\n+```\n([^`]*)```/.exec(contributing) ?? []
  return Object.fromEntries(
    block
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', targets = ''] = line.split('→').map((part) => part.trim())
        return [name, targets === 'nothing' ? [] : targets.split(', ').sort()]
      }),
  )
}

test('the table of layers in CONTRIBUTING.md is what the linter checks', () => {
  expect(readTable()).toEqual(readRules())
})

test('every workspace with sources has a layer', () => {
  const withSources = Object.keys(workspaces.packages).filter(
    (dir) => dir !== '' && !dir.includes('node_modules') && existsSync(join(checkout, dir, 'src')),
  )
  expect(Object.keys(readRules()).sort()).toEqual(withSources.map(shortName).sort())
})
