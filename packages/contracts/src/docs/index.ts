/** What servers show of the contracts: documents for programs and pages for people. */
export * from './asyncapi.ts'
export * from './call-page.ts'
export * from './error-html.ts'
export * from './html-page.ts'
export * from './openapi.ts'
