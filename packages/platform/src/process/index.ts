export * from './check-dependencies.ts'
export * from './config.ts'
export * from './logger.ts'
export * from './run-service.ts'
