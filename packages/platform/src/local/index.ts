export * from './dev-inbox.ts'
export * from './folder-analytics-sink.ts'
export * from './folder-call-traces.ts'
