import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { ObjectStore } from '@astrovoice/core'
import { checkObjectKey } from '../object-key.ts'
import { openPermission, signPermission } from './signed-token.ts'
import {
  draftSuffix,
  unlessMissing,
  writeFileAtomically,
  writeStreamAtomically,
} from '../../local/write-file.ts'

export interface FolderObjectStoreOptions {
  readonly folder: string
  /** The address at which the API serves `/files/<token>`. */
  readonly publicUrl: string
  readonly signingKey: string
  readonly clock?: Clock
}

export interface FolderObjectStore extends ObjectStore {
  /** The file of a signed address. Null when the token is wrong or expired, or the file does not exist. */
  openSigned(token: string): Promise<{ body: Uint8Array; mediaType: string } | null>
}

/** Files in a folder: each key has a `.body` and, beside it, its media type as `.type`. */
export function createFolderObjectStore(options: FolderObjectStoreOptions): FolderObjectStore {
  const { folder, publicUrl, signingKey, clock = systemClock } = options
  const bodyPath = (key: string) => join(folder, `${checkObjectKey(key)}.body`)
  const typePath = (key: string) => join(folder, `${checkObjectKey(key)}.type`)

  async function get(key: string) {
    const [body, mediaType] = await Promise.all([
      unlessMissing(readFile(bodyPath(key))),
      unlessMissing(readFile(typePath(key), 'utf8')),
    ])
    return body && mediaType ? { body: new Uint8Array(body), mediaType } : null
  }

  return {
    get,
    async put(key, body, mediaType) {
      await writeFileAtomically(typePath(key), mediaType)
      await writeFileAtomically(bodyPath(key), body)
    },
    async putStream(key, body, mediaType) {
      await writeFileAtomically(typePath(key), mediaType)
      return { sizeBytes: await writeStreamAtomically(bodyPath(key), body) }
    },
    async delete(key) {
      const [body, type] = [bodyPath(key), typePath(key)]
      // A process that dies during a put leaves its draft.
      const names = (await unlessMissing(readdir(dirname(body)))) ?? []
      const drafts = names
        .filter((name) => name.startsWith(`${basename(key)}.`) && name.endsWith(draftSuffix))
        .map((name) => join(dirname(body), name))
      await Promise.all([body, type, ...drafts].map((path) => rm(path, { force: true })))
    },
    async signUrl(key, lifeMs) {
      const token = signPermission(
        { key: checkObjectKey(key), expiresAtMs: clock.nowMs() + lifeMs },
        signingKey,
      )
      return new URL(`/files/${token}`, publicUrl).href
    },
    async openSigned(token) {
      const permission = openPermission(token, signingKey, clock.nowMs())
      return permission && get(permission.key)
    },
  }
}
