export * from './computed.ts'
export * from './conditions.ts'
export * from './expression.ts'
