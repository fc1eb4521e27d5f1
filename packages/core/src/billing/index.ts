export * from './bill-calls.ts'
export * from './billing-terms.ts'
export * from './describe-wallet.ts'
export * from './settle-stale.ts'
