import { KAAL_SARP_RULE, kaalSarp, MANGAL_HOUSES, mangalDosha, sadeSati } from '../../jyotish/index.ts'
import { sayKaalSarp, sayMangal } from '../../speech/index.ts'
import { doshaFacts } from '../birth-facts.ts'
import { readSpan, spanHelp } from '../chart-parameters.ts'
import { fromBirth } from '../from-birth.ts'

const SCHOOLS = ['north', 'south'] as const

export const doshas = fromBirth({
  name: 'doshas',
  summary: 'mangal dosha with its cancellations and kaal sarp; with --from and --to, sade sati in that span',
  parameters: {
    ...spanHelp,
    school: 'houses of mangal dosha: north (default, 1 4 7 8 12) or south (2 as well)',
  },
  read: ({ natal, chart, parameters }) => {
    const isSpanGiven = parameters.has('from') || parameters.has('to')
    const mangal = mangalDosha(natal, parameters.choice('school', SCHOOLS))
    const sarp = kaalSarp(natal)
    return {
      conventions: {
        mangalHouses: MANGAL_HOUSES[mangal.school],
        kaalSarp: KAAL_SARP_RULE,
      },
      mangal,
      kaalSarp: sarp,
      spoken: [sayMangal(mangal), sayKaalSarp(sarp)],
      ...(isSpanGiven && { sadeSati: sadeSati(chart, readSpan(parameters)) }),
    }
  },
  facts: doshaFacts,
})
