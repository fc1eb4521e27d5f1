#!/usr/bin/env node
/**
 * Readies the exported app to be sent: scripts are compiled while they arrive, and every file that shrinks by a tenth has
 * a brotli and a gzip copy, which the API sends in its place (services/api/src/web-files.ts).
 *
 *   node bin/compress-export.ts FOLDER
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * Tells Chrome (136 and newer) to compile all functions of a script at once, beside the main thread and while the rest is
 * on its way. Each module is a function, so it would compile them one by one when the script has arrived.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n'

const coders = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}

async function hint(script: string): Promise<void> {
  const source = await readFile(script, 'utf8')
  if (source.startsWith(compileAtOnce)) return
  await writeFile(script, compileAtOnce + source)
  const map = await readFile(`${script}.map`, 'utf8').catch(() => null)
  if (map === null) return
  const parsed = JSON.parse(map) as { mappings: string }
  // A semicolon ends the mappings of a line.
  await writeFile(`${script}.map`, JSON.stringify({ ...parsed, mappings: `;${parsed.mappings}` }))
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  for (const [extension, encode] of Object.entries(coders)) {
    const copy = await encode(bytes)
    if (copy.length < bytes.length * 0.9) await writeFile(`${file}${extension}`, copy)
  }
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('No folder was given. Name the folder that the app was exported to.')
const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const files = entries
  .filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
await Promise.all(files.filter((file) => /[\\/]_expo[\\/].*\.js$/.test(file)).map(hint))
await Promise.all(files.filter((file) => !file.endsWith('.map')).map(compress))
