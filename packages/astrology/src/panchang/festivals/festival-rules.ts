import { defineRules, secondary } from '../../rules/index.ts'

export const FESTIVAL_RULES = defineRules('festival', {
  dated: {
    tradition: 'panchang',
    weight: 4,
    source: secondary('Dharmasindhu and Smriti Kaustubha (edition of 1931), row by row in decision 0031'),
    holds: 'A festival is kept on the civil day whose part the rule of its text names.',
  },
})
