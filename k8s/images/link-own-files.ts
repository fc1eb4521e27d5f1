import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** `new URL('./thing', import.meta.url)`: how our sources name a file beside them. */
const ownFile = /new URL\('(\.[^']+)', import\.meta\.url\)/g

export interface OwnFiles {
  readonly plugin: Plugin
  /** Sources of threads, by the name of the program that each is bundled to. */
  readonly threads: ReadonlyMap<string, string>
}

/**
 * Resolves the files that our sources name by `import.meta.url` beside the bundle. Data is copied there; a
 * thread's `.ts` becomes the `.js` it is bundled to.
 */
export function linkOwnFiles(dist: string): OwnFiles {
  const threads = new Map<string, string>()

  async function link(source: string, path: string): Promise<string> {
    const target = resolve(dirname(source), path)
    if (target.endsWith('.ts')) {
      const name = basename(target, '.ts')
      threads.set(name, target)
      return `./${name}.js`
    }
    await mkdir(dist, { recursive: true })
    await copyFile(target, join(dist, basename(target)))
    return `./${basename(target)}`
  }

  return {
    threads,
    plugin: {
      name: 'link-own-files',
      setup(build) {
        build.onLoad({ filter: /\.ts$/ }, async (file) => {
          if (file.path.includes('/node_modules/')) return undefined
          let contents = await readFile(file.path, 'utf8')
          for (const [whole, path = ''] of contents.matchAll(ownFile)) {
            contents = contents.replace(whole, `new URL('${await link(file.path, path)}', import.meta.url)`)
          }
          return { contents, loader: 'ts' }
        })
      },
    },
  }
}
