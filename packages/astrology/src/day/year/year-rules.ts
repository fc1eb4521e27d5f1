import { defineRules, read, secondary, unverified } from '../../rules/index.ts'

const PYJHORA = 'PyJHora, after a book of P. V. R. Narasimha Rao'

/** Varshaphal: the year from one return of the Sun to the next. */
export const YEAR_RULES = defineRules('year', {
  muntha: {
    tradition: 'tajika',
    weight: 4,
    source: secondary(PYJHORA),
    holds: 'The muntha moves from the natal lagna by one sign for each completed year.',
  },
  munthaHouse: {
    tradition: 'tajika',
    weight: 3,
    source: unverified,
    holds: 'In the chart of the year houses 9, 10, 11 are good, 1, 2, 3, 5 fair, the others a strain.',
  },
  yearLord: {
    tradition: 'tajika',
    weight: 5,
    source: read('www.shankerstudy.com/2013/02/encyclopedia-of-vedic-astrology-tajik_6035.html'),
    holds:
      'The strongest of five officers that aspects the lagna of the year is its lord; else that of the muntha.',
  },
  panchavargiya: {
    tradition: 'tajika',
    weight: 3,
    source: unverified,
    holds:
      'Sign 30, exaltation 20, hadda 15, drekkana 10, navamsa 5, a quarter of the sum; 10 and more is strong.',
  },
  mudda: {
    tradition: 'tajika',
    weight: 3,
    source: secondary(PYJHORA),
    holds: 'Vimshottari within the year: its lord moves on by one with each completed year.',
  },
})
