import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createS3ObjectStore } from '../../object-store/s3/s3-object-store.ts'
import { createFolderObjectStore } from '../../object-store/folder/folder-object-store.ts'
import { InMemoryObjectStore } from '@astrovoice/core/testing'
import { startS3 } from '../s3/start-s3.ts'
import { objectStoreContract } from '@astrovoice/core/testing/port-contracts'

objectStoreContract('InMemoryObjectStore', async (clock) => {
  const store = new InMemoryObjectStore(clock)
  return { store, follow: (url) => store.openSigned(url), close: async () => {} }
})

objectStoreContract('a folder', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'object-store-'))
  const store = createFolderObjectStore({
    folder,
    publicUrl: 'https://api.example.org',
    signingKey: 'a key of this test',
    clock,
  })
  return {
    store,
    follow: (url) => store.openSigned(url.replace('https://api.example.org/files/', '')),
    close: () => rm(folder, { recursive: true }),
  }
})

objectStoreContract('S3', async (clock) => {
  const s3 = await startS3(clock)
  return {
    store: createS3ObjectStore({ ...s3.settings, clock }),
    follow: readUnlessRefused,
    close: () => s3.stop(),
  }
})

/** As a browser does, without any key. */
async function readUnlessRefused(url: string) {
  const answer = await fetch(url)
  const body = new Uint8Array(await answer.arrayBuffer())
  return answer.status === 403 ? null : { body, mediaType: answer.headers.get('content-type') ?? '' }
}
