import { defineRules, read, unverified } from '../../rules/define-rules.ts'

const JUDGING = read('astrocrazycircle.blogspot.com/2013/05', 'Phaladeepika 15')
const UTTARA = read('astrojyoti.com/uttarakalamritam2-2.htm')
const MARRIAGE_TIMING = read('dranuradharai.com/2020/11/06/marriage-timing-2/')
const VARGAS = read(
  'tamilsurangam.in/astrology/vedic_astrology/bphs/divisional_considerations.html',
  'BPHS 7',
)

/** What makes the promise of a house strong or weak. The weights are this engine's own choice. */
export const PROMISE_RULES = defineRules('promise', {
  lordPlace: {
    tradition: 'parashari',
    weight: 4,
    source: UTTARA,
    holds: 'The lord of the house helps from a kendra, a trikona, 3 or 11, and strains from 6, 8 or 12.',
  },
  lordFarFromHouse: {
    tradition: 'parashari',
    weight: 2,
    source: JUDGING,
    holds: 'A house is weakened when its lord stands in the 8th from it.',
  },
  lordDignity: {
    tradition: 'parashari',
    weight: 5,
    source: UTTARA,
    holds: 'The lord of the house helps in his own, exaltation or a friend’s sign, and strains in others.',
  },
  lordCombust: {
    tradition: 'parashari',
    weight: 3,
    source: JUDGING,
    holds: 'A house is weakened when its lord is combust.',
  },
  beneficIn: {
    tradition: 'parashari',
    weight: 3,
    source: JUDGING,
    holds: 'A benefic in the house helps it.',
  },
  maleficIn: {
    tradition: 'parashari',
    weight: 3,
    source: unverified,
    holds: 'A malefic in a house that it does not own strains it; in 3, 6, 10 and 11 malefics do well.',
  },
  jupiterLooks: {
    tradition: 'parashari',
    weight: 3,
    source: JUDGING,
    holds: 'Jupiter’s aspect helps the house.',
  },
  lordLooks: {
    tradition: 'parashari',
    weight: 3,
    source: unverified,
    holds: 'A house that its own lord aspects prospers.',
  },
  maleficLooks: {
    tradition: 'parashari',
    weight: 2,
    source: MARRIAGE_TIMING,
    holds: 'The aspect of Saturn or Mars delays the matters of a house that is not their own.',
  },
  hemmed: {
    tradition: 'parashari',
    weight: 2,
    source: UTTARA,
    holds: 'Benefics on both sides of the house help it; malefics on both sides strain it.',
  },
  karakaDignity: {
    tradition: 'parashari',
    weight: 3,
    source: UTTARA,
    holds: 'The karaka helps in dignity and strains in its fall or an enemy’s sign.',
  },
  karakaHidden: {
    tradition: 'parashari',
    weight: 2,
    source: UTTARA,
    holds: 'The karaka strains the house when it is combust or stands in 6, 8 or 12.',
  },
  karakaInHouse: {
    tradition: 'parashari',
    weight: 1,
    source: JUDGING,
    holds: 'The karaka within its own house is a weakness.',
  },
  karakaLooks: {
    tradition: 'parashari',
    weight: 2,
    source: JUDGING,
    holds: 'The aspect of the karaka on the house is a strength.',
  },
  fromMoon: {
    tradition: 'parashari',
    weight: 2,
    source: MARRIAGE_TIMING,
    holds: 'The house is judged from the Moon as well, by the place of its lord.',
  },
  varga: {
    tradition: 'parashari',
    weight: 3,
    source: VARGAS,
    holds: 'The varga of the area confirms the promise where the lord of the house has dignity in it.',
  },
  shadbala: {
    tradition: 'parashari',
    weight: 3,
    source: unverified,
    holds: 'The lord of the house acts with its shadbala: well at what is required, feebly below 0.85 of it.',
  },
  sarva: {
    tradition: 'ashtakavarga',
    weight: 3,
    source: read('astrojyoti.com/horasarapage4-3.htm', 'Hora Sara'),
    holds: 'Thirty points or more in the sign of the house are good, under twenty-five weak.',
  },
  yoga: {
    tradition: 'parashari',
    weight: 3,
    source: unverified,
    holds: 'A yoga of the area that holds in the chart helps.',
  },
})
