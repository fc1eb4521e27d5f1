export { agree, type Agreement, copula, genitive, habitual, passive, perfective } from './agreement.ts'
export { type Amount, type Case, declineNoun, type Gender } from './noun.ts'
export {
  declinePhrase,
  joined,
  listPhrases,
  nearest,
  type NounPhrase,
  readPhrase,
  together,
} from './noun-phrase.ts'
export { numeral, ordinalOf } from './numerals.ts'
export { toHinglish } from './to-hinglish.ts'
