export * from './birth-profiles.ts'
export * from './place-search.ts'
export * from './places.ts'
export * from './resolve-birth.ts'
