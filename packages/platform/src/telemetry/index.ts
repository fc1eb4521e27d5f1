export * from './api-metrics.ts'
export * from './call-meter.ts'
export * from './job-metrics.ts'
export * from './tracing.ts'
