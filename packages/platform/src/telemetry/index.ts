export * from './api-metrics.ts'
export * from './call-meter.ts'
export * from './tracing.ts'
