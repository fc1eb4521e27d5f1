/** For tests: their own databases, and stand-ins that need an adapter. */
export * from './archive/read-zip.ts'
export * from './aws/start-aws-stub.ts'
export * from './cognito/start-cognito.ts'
export * from './database/test-database.ts'
export * from './jobs/until-jobs-done.ts'
export * from './s3/index.ts'
export * from './traces/find-traces.ts'
export * from './realtime/start-recorder.ts'
