export * from './call-meter.ts'
export * from './tracing.ts'
