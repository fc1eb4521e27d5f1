export * from './astrologer-catalog.ts'
export * from './astrologers.ts'
export * from './directory.ts'
export * from './manner/index.ts'
