export * from './connect-redis.ts'
export * from './live-calls.ts'
export * from './rate-limiter.ts'
export * from './sign-in-codes.ts'
