export * from './zip-files.ts'
