export * from './conversations.ts'
export * from './object-store.ts'
export * from './realtime-model.ts'
