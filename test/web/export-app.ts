import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkoutFolder } from '@astrovoice/dev-env/stack'
import { libraryShares, type Share } from './library-shares.ts'

const run = promisify(execFile)
const app = join(checkoutFolder, 'mobile')

/** Exports the app as `make web` does, with source maps. */
export async function exportApp(folder: string): Promise<void> {
  const options = { cwd: app, env: { ...process.env, CI: '1' } }
  await run(
    'expo',
    ['export', '--platform', 'web', '--source-maps', 'external', '--output-dir', folder],
    options,
  )
  await run('node', ['bin/compress-export.ts', folder], options)
}

/** The shares of libraries in the scripts that the first page names. */
export async function readShares(folder: string): Promise<Share[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const paths = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, path = '']) => path)
  const bytes = new Map<string, number>()
  for (const path of paths) {
    const script = join(folder, path)
    const shares = libraryShares(await readFile(script, 'utf8'), await readFile(`${script}.map`, 'utf8'))
    for (const share of shares) bytes.set(share.library, (bytes.get(share.library) ?? 0) + share.bytes)
  }
  return [...bytes].map(([library, size]) => ({ library, bytes: size })).sort((a, b) => b.bytes - a.bytes)
}
