export * from './start-stack.ts'
export { findChromium } from './chromium.ts'
export type { ServiceName } from './service.ts'
