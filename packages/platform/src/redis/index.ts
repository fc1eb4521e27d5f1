export * from './connect-redis.ts'
export * from './rate-limiter.ts'
export * from './sign-in-codes.ts'
