import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'

const dist = resolve(import.meta.dirname, '../../mobile/dist')
/** At 1.6 Mbit/s a script of this size takes 1.8 s to arrive. */
const maxBytes = 360_000

test('the script that the first screen loads is at most 360 KB as brotli', async () => {
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, path = '']) => path)
  const sizes = await Promise.all(
    scripts.map(async (path) => brotliCompressSync(await readFile(join(dist, path))).length),
  )
  expect(scripts.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxBytes)
})
