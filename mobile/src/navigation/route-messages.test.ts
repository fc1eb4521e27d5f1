import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { accountEn } from '../locale/account/en.ts'

const folder = resolve(import.meta.dirname, '../app')
const accountMessage = new RegExp(`['\`](${Object.keys(accountEn).join('|')})\\.`)

/** The file of an import; of a pair for phones and the web that of the web. */
const fileOf = (path: string): string[] =>
  [path, `${path}.web.tsx`, `${path}.web.ts`]
    .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
    .slice(0, 1)

/** Adds a file and all that it imports, also later. */
function follow(file: string, found: Set<string>): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)) {
    for (const imported of fileOf(resolve(dirname(file), path))) follow(imported, found)
  }
  return found
}

const showsAccount = (route: string) =>
  [...follow(resolve(folder, route), new Set())].some((file) =>
    accountMessage.test(readFileSync(file, 'utf8')),
  )

test('the screens with messages of the account, and no others, load these before they are shown', () => {
  const routes = globSync('**/*.tsx', { cwd: folder })
  const loading = routes.filter((route) =>
    readFileSync(resolve(folder, route), 'utf8').includes('hasAccountMessages: true'),
  )
  expect(loading.sort()).toEqual(routes.filter(showsAccount).sort())
})
