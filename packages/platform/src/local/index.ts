export * from './dev-inbox.ts'
export * from './folder-analytics-sink.ts'
