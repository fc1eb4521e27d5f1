export * from './resolve-birth.ts'
