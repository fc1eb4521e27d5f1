export * from './cache-for.ts'
export * from './flags.ts'
export * from './operator-texts.ts'
