export * from './realtime-model.ts'
export * from './openai-speech.ts'
