export * from './openai-speech.ts'
export * from './warn-of-model-ends.ts'
