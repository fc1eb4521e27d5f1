import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Request, Response } from 'express'
import { UserFault } from '@astrovoice/core'

/** A file as it is, or compressed: both are representations of one address (RFC 9110, section 8.4). */
interface Representation {
  readonly coding: 'br' | 'gzip' | null
  /** Within the folder. */
  readonly path: string
  readonly etag: string
}

/** The copies that the build makes beside a file, the smallest first, and the file itself. */
const copies = [
  { coding: 'br', extension: '.br' },
  { coding: 'gzip', extension: '.gz' },
  { coding: null, extension: '' },
] as const

interface Exchange {
  readonly request: Request
  readonly response: Response
  readonly next: (error?: unknown) => void
}

/** Sends files of a folder, in the representation that the client accepts. */
export class WebFiles {
  readonly #root: string
  readonly #etags = new Map<string, { readonly version: string; readonly etag: string }>()

  constructor(root: string) {
    this.#root = root
  }

  /**
   * Responds with a file, and passes on what is none. Conditions and ranges are about the representation.
   * @throws UserFault range_unsatisfiable.
   */
  async send(path: string, { request, response, next }: Exchange): Promise<void> {
    const found = isServed(path) ? await this.#represent(path) : []
    const chosen = found.find(({ coding }) => coding === null || request.acceptsEncodings(coding) !== false)
    if (!chosen) return next()
    // Also of the file as it is: a cache must not give it to all.
    if (found.length > 1) response.vary('Accept-Encoding')
    response.type(extname(path)).set('ETag', chosen.etag).set('Cache-Control', cachingOf(path))
    if (chosen.coding) response.set('Content-Encoding', chosen.coding)
    const options = {
      root: this.#root,
      dotfiles: 'allow' as const,
      cacheControl: false,
      lastModified: false,
      // A page with status 404 has no parts.
      acceptRanges: response.statusCode === 200,
    }
    response.sendFile(chosen.path.slice(1), options, (error?: Error & { code?: string; status?: number }) => {
      if (!error || error.code === 'ECONNABORTED' || response.headersSent) return
      // The problem is no representation of the file.
      response.removeHeader('Content-Encoding')
      response.removeHeader('ETag')
      next(error.status === 416 ? new UserFault('range_unsatisfiable') : error)
    })
  }

  /** Empty if the file itself does not exist. */
  async #represent(path: string): Promise<readonly Representation[]> {
    const found = await Promise.all(
      copies.map(async ({ coding, extension }) => {
        const etag = await this.#etagOf(`${path}${extension}`)
        return etag === null ? [] : [{ coding, path: `${path}${extension}`, etag }]
      }),
    )
    return found.at(-1)?.length === 0 ? [] : found.flat()
  }

  /**
   * Of the content: instances of one release agree, and the next release's page of the same length and date differs.
   * Null if there is no such file.
   */
  async #etagOf(path: string): Promise<string | null> {
    const file = join(this.#root, path)
    const stats = await stat(file).catch(() => null)
    if (!stats?.isFile()) return null
    const version = `${stats.size} ${stats.mtimeMs}`
    const known = this.#etags.get(path)
    if (known?.version === version) return known.etag
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('base64url')
    const etag = `"${digest.slice(0, 22)}"`
    this.#etags.set(path, { version, etag })
    return etag
  }
}

/** No hidden file, nothing outside of the folder, and no copy under an address of its own. */
const isServed = (path: string) => !/\0|\\|\/\.(?!well-known\/)|\/\//.test(path) && !/\.(br|gz)$/.test(path)

/** A name with a hash of its content, as Metro writes it, always means that content: entry-….js, back.….png, back.…@2x.png. */
const cachingOf = (path: string) =>
  /[-.][\da-f]{32}(@[\d.]+x)?\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
