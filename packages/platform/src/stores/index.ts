export * from './dependencies.ts'
export * from './settings.ts'
