export { explainGraha, explainHouse, explainNakshatra, explainSign, explainTerm } from './explain.ts'
export { findTerm } from './find-term.ts'
export { type Language, LANGUAGES, loadSpeaker, loadSpeakers } from './load-speaker.ts'
export {
  type Meaning,
  sayInAll,
  sayMeaning,
  type SpokenLabel,
  type SpokenSentence,
  type Stated,
} from './meaning.ts'
export type { Speaker, Statement } from './statement.ts'
export { type Term, TERMS } from './tables/terms.ts'
export { type HouseReading, readHouse } from './read-house.ts'
export { readDasha, readDashaPair } from './read-period.ts'
export { readGraha, readLord } from './read-placement.ts'
export { readTransit } from './read-transit.ts'
export { readYoga } from './read-yoga.ts'
export type { DashaLevel, Factor, Leaning } from './statement.ts'
