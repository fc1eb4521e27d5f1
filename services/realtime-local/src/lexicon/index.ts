import {
  careDangers,
  careSigns,
  careWords,
  concepts,
  harmlessWords,
  type Pattern,
} from '@astrovoice/core/safety'
import { courtesyWords } from './courtesy.ts'
import { activityWords, craftWords, personWords, remedyWords } from './crafts.ts'
import { festivalWords, limbWords } from './festivals.ts'
import { areaWords } from './areas/index.ts'
import { pathWords } from './paths.ts'
import { elsewhereWords, errandWords } from './elsewhere.ts'
import { askWords, hintWords, orWords, yogaWords } from './questions.ts'
import {
  chartWords,
  doshaWords,
  faultWords,
  houseWords,
  nakshatraWords,
  planetWords,
  signWords,
  termWords,
  vargaWords,
} from './sky.ts'
import { situationWords } from './situations.ts'

/** Ways to address an astrologer; “guru ji” is not Jupiter. */
const addressWords = concepts('address', {
  astrologer: `
    guruji, guru ji, गुरुजी, गुरु जी, pandit ji, panditji, पंडित जी, acharya ji, baba ji, maharaj,
    jyotishi ji, sir ji, माता जी`,
})

/** Every pattern that understanding knows. */
export const lexicon: readonly Pattern[] = [
  ...careWords,
  ...careSigns,
  ...careDangers,
  ...harmlessWords,
  ...courtesyWords,
  ...addressWords,
  ...areaWords,
  ...pathWords,
  ...planetWords,
  ...signWords,
  ...nakshatraWords,
  ...houseWords,
  ...chartWords,
  ...doshaWords,
  ...faultWords,
  ...vargaWords,
  ...termWords,
  ...craftWords,
  ...activityWords,
  ...remedyWords,
  ...personWords,
  ...askWords,
  ...orWords,
  ...elsewhereWords,
  ...errandWords,
  ...hintWords,
  ...yogaWords,
  ...situationWords,
  ...festivalWords,
  ...limbWords,
]

export { isEveryday } from './everyday-words.ts'
export type { Pattern } from '@astrovoice/core/safety'
