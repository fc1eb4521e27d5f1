export * from './messenger.ts'
export * from './notify-reading.ts'
export * from './quiet-hours.ts'
