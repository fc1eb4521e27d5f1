import { computeKundli, vimshottari } from '../../jyotish/index.ts'
import { sayBirth, sayKaalSarp, sayMangal, sayYogas } from '../../speech/index.ts'
import { avakahadaFacts, dashaFacts, doshaFacts } from '../birth-facts.ts'
import { fromBirth } from '../from-birth.ts'

export const kundli = fromBirth({
  name: 'kundli',
  summary: 'everything jyotish reads from a birth: vargas, dashas, yogas, doshas, strengths',
  parameters: { depth: 'levels of Vimshottari, 1 to 5 (default 3)' },
  read: ({ chart, parameters }) => {
    const dashaDepth = parameters.integer('depth', { min: 1, max: 5, fallback: 3 })
    const whole = computeKundli(chart, { dashaDepth })
    const { natal, doshas, yogas } = whole
    const spoken = [sayBirth(natal), sayMangal(doshas.mangal), sayKaalSarp(doshas.kaalSarp), sayYogas(yogas)]
    return { ...whole, spoken }
  },
  facts: (birth) => ({
    ...avakahadaFacts(birth),
    ...doshaFacts(birth),
    ...dashaFacts(
      vimshottari({ birthUtcMs: birth.chart.utcMs, moonLongitudeDeg: birth.chart.sidereal.moon }, 1),
    ),
  }),
})
