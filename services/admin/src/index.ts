export * from './config.ts'
export * from './start-admin.ts'
