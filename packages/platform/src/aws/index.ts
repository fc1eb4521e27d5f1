export * from './polly-speech.ts'
export * from './s3-object-store.ts'
