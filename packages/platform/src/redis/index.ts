export * from './budgets.ts'
export * from './connect-redis.ts'
export * from './live-calls.ts'
export * from './sign-in-codes.ts'
