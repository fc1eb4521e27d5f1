export * from './astrologer.ts'
export * from './finished-call.ts'
