/** The catalogue of purposes and the words of its notices, which the API serves: the app does not bundle them. */
export * from './catalogue.ts'
export * from './notice-version.ts'
export * from './write-notices.ts'
