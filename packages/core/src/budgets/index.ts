export * from './budgets.ts'
export * from './token-bucket.ts'
