/** The REST client alone: what an app needs before its first call. */
export * from '../call/call-fault.ts'
export * from './rest-client.ts'
