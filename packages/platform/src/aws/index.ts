export * from './polly-speech.ts'
