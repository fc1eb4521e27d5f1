export * from './request-code.ts'
export * from './sign-in.ts'
