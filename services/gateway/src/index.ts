export * from './config.ts'
export * from './start-gateway.ts'
