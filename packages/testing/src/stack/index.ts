export * from './start-stack.ts'
export { findChromium } from './chromium.ts'
export { makeSigningKey } from './settings.ts'
export type { ServiceName } from './service.ts'
