export * from './analytics-sink.ts'
