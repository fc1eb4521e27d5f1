export * from './astrologer.ts'
export * from './birth.ts'
export * from './ended-call.ts'
export * from './call-record.ts'
