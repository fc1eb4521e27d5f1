export * from './analytics-sink.ts'
export * from './describe-ended-call.ts'
export * from './record-event.ts'
