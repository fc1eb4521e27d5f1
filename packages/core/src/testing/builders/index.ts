export * from './astrologer.ts'
export * from './birth.ts'
export * from './finished-call.ts'
export * from './call-record.ts'
