export * from './astrologer-page.ts'
export * from './list-page.ts'
