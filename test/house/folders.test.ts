import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const checkout = resolve(import.meta.dirname, '../..')
const maxFiles = 20
/** Catalogues of like things: one file each, found by name. */
const catalogues = /\/(commands|tools|rules|routes|migrations)$/
const skipped = /^(node_modules|dist|generated|out|var|\.expo|\.git)$/

/** Folders of code with too many files beside their tests, each with how many. */
function findFull(folder: string, path = ''): [string, number][] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  const files = entries.filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !/\.test\.tsx?$/.test(e.name))
  const inner = entries
    .filter((e) => e.isDirectory() && !skipped.test(e.name))
    .flatMap((e) => findFull(folder, path === '' ? e.name : `${path}/${e.name}`))
  return files.length > maxFiles && !catalogues.test(path) ? [[path, files.length], ...inner] : inner
}

test('no folder of code has more than twenty files beside its tests', () => {
  expect(findFull(checkout)).toEqual([])
})
