export * from './config.ts'
export * from './logger.ts'
export * from './run-service.ts'
export * from './find-silent.ts'
