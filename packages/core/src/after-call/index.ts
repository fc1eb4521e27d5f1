export * from './notify-reading.ts'
export * from './speak-summary.ts'
export * from './stored-call.ts'
export * from './summarize-call.ts'
