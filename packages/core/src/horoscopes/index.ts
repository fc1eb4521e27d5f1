export { type IsSayable } from './describe-horoscope.ts'
export * from './check-tone.ts'
export * from './horoscopes.ts'
