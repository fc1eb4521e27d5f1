export * from './refusal.ts'
export * from './start-s3.ts'
