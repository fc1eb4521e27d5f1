import { defineRules, read, unverified } from '../rules/index.ts'

/** What a transit is read from. */
export const TRANSIT_RULES = defineRules('gochar', {
  place: {
    tradition: 'gochara',
    weight: 3,
    source: read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26'),
    holds: 'A graha brings the results of its place from the natal Moon for as long as it is in a sign.',
  },
  station: {
    tradition: 'gochara',
    weight: 2,
    source: unverified,
    holds: 'A graha that is retrograde takes up again the matters of the house that it passes.',
  },
})
