export * from './user-fault.ts'
export * from './ports/index.ts'
