import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { appAddresses } from '@astrovoice/contracts/operations'

const routes = resolve(import.meta.dirname, '../../mobile/src/app')

/** The address of a file by expo-router's rules: groups are left out, `[name]` stands for one part. */
function addressOf(file: string): string {
  const parts = file
    .replace(/\.tsx$/, '')
    .split('/')
    .filter((part) => part !== 'index' && !/^\(.*\)$/.test(part))
  return `/${parts.map((part) => part.replace(/^\[(.*)\]$/, ':$1')).join('/')}`
}

test('the server knows the address of every route of the app, and no other', () => {
  const files = readdirSync(routes, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[_+]/.test(entry.name))
    .map((entry) => relative(routes, join(entry.parentPath, entry.name)))
  expect(files.map(addressOf).sort()).toEqual([...appAddresses].sort())
})
