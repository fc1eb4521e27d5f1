export * from './openai-speech.ts'
