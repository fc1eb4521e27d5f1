export * from './announced-ends.ts'
