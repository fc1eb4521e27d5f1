/**
 * For tests: builders and fakes of the ports. Port contracts have their own entry, because they need a test
 * runner.
 */
export * from './builders/index.ts'
export * from './fakes/index.ts'
export * from './places/in-memory-place-search.ts'
