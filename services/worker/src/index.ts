export * from './config.ts'
export * from './start-worker.ts'
