#!/usr/bin/env node
/**
 * Writes charts/astrovoice from the constructs; with --check it only reports whether that would change
 * anything.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { printChart } from '../src/generator/chart-files.ts'

const folder = new URL('../../charts/astrovoice/', import.meta.url).pathname
/** Written by people. */
const byHand = /^(examples\/|\.helmignore$)/

const files = printChart()
const existing = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter((path) => !byHand.test(path))
const stale = existing.filter((path) => !files.has(path))

if (process.argv.includes('--check')) {
  const texts = await Promise.all(
    [...files.keys()].map((path) => readFile(join(folder, path), 'utf8').catch(() => null)),
  )
  const changed = [...files].filter(([, text], i) => texts[i] !== text).map(([path]) => path)
  for (const path of [...changed, ...stale]) {
    process.stderr.write(`charts/astrovoice/${path} is not what k8s/ says; run \`make chart\`.\n`)
    process.exitCode = 1
  }
} else {
  await Promise.all(stale.map((path) => rm(join(folder, path))))
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
