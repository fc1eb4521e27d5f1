export * from './astrologers.ts'
