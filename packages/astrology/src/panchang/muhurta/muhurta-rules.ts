import { defineRules, secondary } from '../../rules/index.ts'

export const MUHURTA_RULES = defineRules('muhurta', {
  activity: {
    tradition: 'muhurta',
    weight: 4,
    source: secondary('Muhurta Chintamani 2, 5, 6, 11 and 12, in public audits beside Raman, Muhurtha'),
    holds: 'A thing is begun on the stars, tithis and weekdays that suit it, outside Bhadra and Rahu Kaal.',
  },
  season: {
    tradition: 'muhurta',
    weight: 5,
    source: secondary('Drik Panchang’s lists of vivah muhurat, which quote Muhurta Chintamani'),
    holds: 'Rites are not held in an added month, Kharmas, Chaturmas or while Jupiter or Venus is combust.',
  },
})
