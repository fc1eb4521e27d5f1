/** For tests: their own databases, and stand-ins that need an adapter. */
export * from './database/test-database.ts'
export * from './s3/index.ts'
