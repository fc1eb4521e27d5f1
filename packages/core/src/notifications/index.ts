export * from './messenger.ts'
export * from './notify-reading.ts'
