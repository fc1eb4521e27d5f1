import { defineRules, read, unverified } from '../rules/index.ts'

const SARAVALI = read('www.saravali.de/articles/jaimini.html')

/** What Jaimini reads beside the signs: karakas by degree, images of houses, interventions. */
export const JAIMINI_RULES = defineRules('jaimini', {
  eightKarakas: {
    tradition: 'jaimini',
    weight: 5,
    source: SARAVALI,
    holds:
      'By degrees gone in the sign: self, counsel, siblings, mother, father, children, kin, spouse; Rahu backwards.',
  },
  sevenKarakas: {
    tradition: 'jaimini',
    weight: 5,
    source: unverified,
    holds:
      'By degrees gone in the sign, without Rahu and the father: self, counsel, siblings, mother, children, kin, spouse.',
  },
  karakamsha: { tradition: 'jaimini', weight: 4, source: unverified },
  arudha: {
    tradition: 'jaimini',
    weight: 5,
    source: read('scribd.com/doc/133761699/arudhalagna'),
    holds:
      'As far from the lord as the lord is from the house; if that is its 1st or 7th, the 10th from there.',
  },
  upapada: {
    tradition: 'jaimini',
    weight: 4,
    source: read('scribd.com/doc/30431639/Arudapada'),
    holds: 'The arudha of the twelfth house is the upapada.',
  },
  argala: {
    tradition: 'jaimini',
    weight: 4,
    source: read('ja.scribd.com/document/132034937/Argala-When-Placed-in-the-4th'),
    holds:
      'Grahas 2nd, 4th, 11th and 5th intervene; 12th, 10th, 3rd and 9th hold them off; from Ketu backwards.',
  },
  argalaStands: {
    tradition: 'jaimini',
    weight: 3,
    source: read('scribd.com/doc/148719908/argala'),
    holds: 'An argala stands when fewer grahas hold it off than intervene.',
  },
  thirdArgala: {
    tradition: 'jaimini',
    weight: 2,
    source: unverified,
    holds: 'Three or more malefics in the third intervene, and nothing holds them off.',
  },
})
