import { avakahada as avakahadaOf } from '../../jyotish/index.ts'
import { sayBirth } from '../../speech/index.ts'
import { avakahadaFacts } from '../birth-facts.ts'
import { fromBirth } from '../from-birth.ts'

export const avakahada = fromBirth({
  name: 'avakahada',
  summary:
    'nakshatra and pada of the Moon and what they stand for: varna, yoni, gana, nadi, paya, first syllable',
  read: ({ natal }) => ({ ...avakahadaOf(natal), spoken: [sayBirth(natal)] }),
  facts: avakahadaFacts,
})
