/** For tests: builders and fakes of the ports. Port contracts have an entry of their own, as they need a test runner. */
export * from './builders/index.ts'
export * from './fakes/index.ts'
export * from './places/in-memory-place-search.ts'
