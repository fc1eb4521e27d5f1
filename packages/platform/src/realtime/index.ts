export * from './realtime-model.ts'
