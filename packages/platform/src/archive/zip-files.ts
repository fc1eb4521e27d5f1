import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { PackFiles } from '@astrovoice/core'

/** Audio hardly shrinks. */
const isStored = (name: string) => name.endsWith('.wav')

/** A ZIP file (APPNOTE 6.3.10, without its 64-bit form), one file at a time. Its reader sets the pace. */
export const zipFiles: PackFiles = async function* (files) {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { name, body } of files) {
    const file = isStored(name) ? new ZipPassThrough(name) : new ZipDeflate(name)
    zip.add(file)
    file.push(typeof body === 'string' ? new TextEncoder().encode(body) : body, true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
