import { defineRules, read, secondary } from '../rules/index.ts'

const CHAPTER_7 = read(
  'yourastroguide.wordpress.com/2012/09/02/brihat-parashara-hora-sashtra-chapter-7/',
  'Brihat Parashara Hora Shastra 7.1-12',
)

/** How a divisional chart is read. */
export const VARGA_RULES = defineRules('varga', {
  lagnaLord: {
    tradition: 'parashari',
    weight: 4,
    source: secondary('astrothoughts.in, which quotes Phaladeepika'),
    holds: 'Where the lord of the sign that rises in a varga is strong, the matters of that varga do well.',
  },
  dignity: {
    tradition: 'parashari',
    weight: 3,
    source: CHAPTER_7,
    holds: 'A graha has full strength in a varga in exaltation or its own sign, and none in its fall.',
  },
  vargottama: {
    tradition: 'parashari',
    weight: 4,
    source: read('astrojyoti.com/?p=45898', 'Hora Ratna'),
    holds:
      'A graha in the same sign in the birth chart and in the navamsha gains strength, but not in its fall.',
  },
})
