import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const dist = resolve(import.meta.dirname, '../../mobile/dist')
const chunks = '/_expo/static/js/web'
/** At 1.6 Mbit/s scripts of this size take 1.8 s to arrive. Screens that a first call does not need are loaded later. */
const maxBytes = 360_000

/** As it is sent to a browser that takes brotli. */
const sizeOf = async (path: string) => (await stat(join(dist, `${path}.br`))).size

test('all script up to the first call is at most 360 KB as brotli', async () => {
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  const first = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, path = '']) => path)
  const ofCall = (await readdir(join(dist, chunks)))
    .filter((name) => /^(call-screen|hold-call)-[\da-f]{32}\.js$/.test(name))
    .map((name) => `${chunks}/${name}`)
  expect([first.length > 0, ofCall.length]).toEqual([true, 2])
  const sizes = await Promise.all([...first, ...ofCall].map(sizeOf))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxBytes)
})

test('the scripts of the page say that they are compiled while they arrive', async () => {
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  for (const [, path = ''] of page.matchAll(/<script src="([^"]+)"/g)) {
    expect(await readFile(join(dist, path), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
  }
})
