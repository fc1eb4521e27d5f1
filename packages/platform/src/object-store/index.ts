export * from './open-object-store.ts'
export * from './settings.ts'
