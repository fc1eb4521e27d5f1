import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The end of the name of a file that is being written. */
export const draftSuffix = '.part'

/** Writes a file atomically, so that a reader finds all of it or the file before; makes its folder. */
export const writeFileAtomically = (path: string, body: Uint8Array | string): Promise<void> =>
  replaceAtomically(path, (draft) => writeFile(draft, body, { flush: true }))

/** The same piece by piece. @returns its size in bytes */
export const writeStreamAtomically = (path: string, body: AsyncIterable<Uint8Array>): Promise<number> =>
  replaceAtomically(path, async (draft) => {
    await using file = await open(draft, 'w')
    let size = 0
    for await (const piece of body) {
      await file.writeFile(piece)
      size += piece.length
    }
    await file.sync()
    return size
  })

async function replaceAtomically<T>(path: string, write: (draft: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}${draftSuffix}`
  try {
    const written = await write(draft)
    await rename(draft, path)
    return written
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The content, or null when there is no such file. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
