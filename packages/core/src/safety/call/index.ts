export * from './safety-gate.ts'
export * from './safety-meter.ts'
export * from './watch-safety.ts'
