export * from './open-object-store.ts'
export * from './settings.ts'
export * from './folder/folder-object-store.ts'
export * from './s3/s3-object-store.ts'
