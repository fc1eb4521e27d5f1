export * from './await-results.ts'
export * from './caller.ts'
export * from './hold-call.ts'
export * from './question-audio.ts'
