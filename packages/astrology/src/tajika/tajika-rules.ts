import { defineRules, read, secondary, unverified } from '../rules/index.ts'

const PYJHORA = secondary('PyJHora 4.8.7, after a book of P. V. R. Narasimha Rao')
const GUIDE = read('jyotishforgood.com/prashna/a-comprehensive-guide-to-tajika-yogas')

/** How Tajika reads the chart of a year, beside the officers and the muntha of `YEAR_RULES`. */
export const TAJIKA_RULES = defineRules('tajika', {
  aspects: {
    tradition: 'tajika',
    weight: 4,
    source: GUIDE,
    holds:
      'Signs 5 and 9 apart look openly as friends, 3 and 11 hiddenly; 1 and 7 openly as enemies, 4 and 10 hiddenly.',
  },
  deeptamsa: {
    tradition: 'tajika',
    weight: 4,
    source: GUIDE,
    holds:
      'Orbs: Sun 15, Moon 12, Mars 8, Mercury 7, Jupiter 9, Venus 7, Saturn 9; of two grahas half the sum.',
  },
  ithasala: {
    tradition: 'tajika',
    weight: 5,
    source: read('varahamihira.blogspot.com/2008/02'),
    holds:
      'A faster graha behind a slower one, in aspect and orb, brings a matter forward; within 1° it is complete.',
  },
  isarapha: {
    tradition: 'tajika',
    weight: 4,
    source: read('varahamihira.blogspot.com/2008/02'),
    holds: 'A faster graha more than 1° ahead of a slower one, in aspect and orb, leaves a matter behind.',
  },
  link: {
    tradition: 'tajika',
    weight: 3,
    source: read('varahamihira.blogspot.com/2008/02'),
    holds:
      'A third graha in ithasala with two that have no aspect links them: faster is nakta, slower is yamaya.',
  },
  hindrance: {
    tradition: 'tajika',
    weight: 3,
    source: read('varahamihira.blogspot.com/2008/02'),
    holds:
      'A retrograde or combust member (radda), or Mars or Saturn hostile to the faster one (manau), lowers it.',
  },
  kamboola: {
    tradition: 'tajika',
    weight: 3,
    source: read('varahamihira.blogspot.com/2008/02'),
    holds: 'The Moon in ithasala with a member of an ithasala strengthens it.',
  },
  wholeChart: { tradition: 'tajika', weight: 2, source: PYJHORA },
  saham: {
    tradition: 'tajika',
    weight: 3,
    source: PYJHORA,
    holds: 'A less B and C; 30° more where C is not met from B to A; by night A and B change places.',
  },
  matter: {
    tradition: 'tajika',
    weight: 4,
    source: unverified,
    holds: 'A matter of the year is judged by the lords of the lagna and of its house, and what they do.',
  },
  month: {
    tradition: 'tajika',
    weight: 3,
    source: unverified,
    holds:
      'A month begins when the Sun has gone 30° more from its natal place; the muntha moves 2°30′ in it.',
  },
})
