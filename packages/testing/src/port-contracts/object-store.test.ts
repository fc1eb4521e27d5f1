import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolderObjectStore } from '@astrovoice/platform/local'
import { InMemoryObjectStore } from '../fakes/object-store.ts'
import { objectStoreContract } from './object-store.ts'

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
