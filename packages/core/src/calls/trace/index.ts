export * from './call-traces.ts'
export * from './record-trace.ts'
export * from './replay-trace.ts'
export * from './trace-turns.ts'
