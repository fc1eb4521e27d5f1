import type { ObjectStore } from '@astrovoice/core'
import { createS3ObjectStore } from './s3/s3-object-store.ts'
import { createFolderObjectStore, type FolderObjectStore } from './folder/folder-object-store.ts'
import type { ObjectStoreSettings } from './settings.ts'

/** The store that the settings choose. The API serves files of a folder; S3 serves its own. */
export const openObjectStore = (settings: ObjectStoreSettings): ObjectStore | FolderObjectStore =>
  settings.OBJECT_STORE === 's3'
    ? createS3ObjectStore({
        bucket: settings.OBJECT_STORE_BUCKET,
        region: settings.AWS_REGION,
        endpoint: settings.OBJECT_STORE_ENDPOINT,
        publicEndpoint: settings.OBJECT_STORE_PUBLIC_ENDPOINT,
        credentials: readCredentials(settings),
      })
    : createFolderObjectStore({
        folder: settings.OBJECT_STORE_DIR,
        publicUrl: settings.PUBLIC_URL,
        signingKey: settings.OBJECT_STORE_SIGNING_KEY,
      })

const readCredentials = ({
  OBJECT_STORE_ACCESS_KEY_ID: accessKeyId,
  OBJECT_STORE_SECRET_ACCESS_KEY: secretAccessKey,
}: ObjectStoreSettings) => (accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined)
