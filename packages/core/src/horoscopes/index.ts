export { type IsSayable } from './describe-horoscope.ts'
export * from './horoscopes.ts'
