export * from './realtime-model.ts'
export { transcriptionModel } from './session-update.ts'
