import { computeVarga, describeVarga, VARGAS, type Varga } from '../../jyotish/index.ts'
import { sayVarga } from '../../speech/index.ts'
import { vargaFacts } from '../birth-facts.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const CHOICES = ['all', ...VARGAS] as readonly (Varga | 'all')[] as readonly ['all', ...Varga[]]

const chosen = ({ parameters }: Birth): readonly Varga[] => {
  if (!parameters.has('varga')) return ['D1']
  const varga = parameters.choice('varga', CHOICES)
  return varga === 'all' ? VARGAS : [varga]
}

const readVarga = ({ natal }: Birth, id: Varga) => {
  const { label, source } = describeVarga(id)
  const chart = computeVarga(natal, id)
  return { name: label, source, ...chart, spoken: [sayVarga(chart)] }
}

export const varga = fromBirth({
  name: 'varga',
  summary: 'a divisional chart, D1 to D60, or all of them',
  exampleFlags: '--varga D9',
  parameters: { varga: `${VARGAS.join(', ')} (default D1), or all` },
  read: (birth) => {
    const [first, ...rest] = chosen(birth).map((id) => readVarga(birth, id))
    return rest.length === 0 ? { ...first } : { vargas: [first, ...rest] }
  },
  facts: (birth) =>
    Object.fromEntries(
      chosen(birth).flatMap((id, _, all) =>
        Object.entries(vargaFacts(computeVarga(birth.natal, id))).map(([fact, sign]) => [
          all.length === 1 ? fact : `${id}.${fact}`,
          sign,
        ]),
      ),
    ),
})
