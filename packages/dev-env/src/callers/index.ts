export * from './microphone.ts'
export * from './sign-up-callers.ts'
export * from './start-issuer.ts'
