import { aspectsSign } from './strength/aspects.ts'
import type { Dignity } from './strength/dignity.ts'
import { type BodyGraha, type Graha, GRAHAS } from './grahas.ts'
import { type Label, label } from './label.ts'
import { grahasInHouse, lordOfHouse, type Natal, signOfHouse } from './natal.ts'
import { type Sign, signAt } from './signs.ts'
import { computeVarga, type Varga } from './vargas.ts'

type AreaRule = {
  readonly labels: Label
  readonly houses: readonly number[]
  readonly karakas: readonly Graha[]
  readonly varga: Varga
}

/** Houses, natural significators and varga of each part of life. BPHS 11 (houses), 32 (karakas), 7 (vargas). */
const AREAS = {
  marriage: {
    labels: label('Marriage', 'विवाह', 'Shaadi'),
    houses: [7],
    karakas: ['venus', 'jupiter'],
    varga: 'D9',
  },
  career: {
    labels: label('Career', 'करियर'),
    houses: [10],
    karakas: ['sun', 'mercury', 'saturn'],
    varga: 'D10',
  },
  money: { labels: label('Money', 'धन', 'Paisa'), houses: [2, 11], karakas: ['jupiter'], varga: 'D2' },
  health: {
    labels: label('Health', 'स्वास्थ्य', 'Sehat'),
    houses: [1, 6],
    karakas: ['sun', 'moon'],
    varga: 'D30',
  },
  education: {
    labels: label('Education', 'शिक्षा', 'Padhai'),
    houses: [4, 5],
    karakas: ['mercury', 'jupiter'],
    varga: 'D24',
  },
  children: { labels: label('Children', 'संतान', 'Santan'), houses: [5], karakas: ['jupiter'], varga: 'D7' },
  family: {
    labels: label('Family', 'परिवार', 'Parivar'),
    houses: [2, 4],
    karakas: ['moon', 'jupiter'],
    varga: 'D12',
  },
  travel: {
    labels: label('Travel', 'यात्रा', 'Yatra'),
    houses: [3, 9, 12],
    karakas: ['moon', 'rahu'],
    varga: 'D4',
  },
  spirituality: {
    labels: label('Spirituality', 'अध्यात्म', 'Adhyatm'),
    houses: [9, 12],
    karakas: ['jupiter', 'ketu'],
    varga: 'D20',
  },
} as const satisfies Record<string, AreaRule>

export type LifeArea = keyof typeof AREAS

export const LIFE_AREAS = Object.keys(AREAS) as readonly LifeArea[]

type GrahaFact = {
  readonly graha: Graha
  readonly sign: Sign
  readonly house: number
  readonly dignity: Dignity
  readonly isRetrograde: boolean
  readonly isCombust: boolean
  readonly vargaSign: Sign
}

type HouseFact = {
  readonly house: number
  readonly sign: Sign
  readonly lord: GrahaFact & { readonly graha: BodyGraha }
  readonly occupants: readonly Graha[]
  readonly aspectedBy: readonly Graha[]
}

export type LifeAreaFacts = {
  readonly area: LifeArea
  readonly labels: Label
  readonly houses: readonly HouseFact[]
  readonly karakas: readonly GrahaFact[]
  readonly varga: Varga
}

/** What a chart holds on a part of life: facts only, no interpretation. */
export const lifeArea = (natal: Natal, area: LifeArea): LifeAreaFacts => {
  const { labels, houses, karakas, varga } = AREAS[area] as AreaRule
  const chart = computeVarga(natal, varga)
  const factOf = <G extends Graha>(graha: G): GrahaFact & { graha: G } => {
    const { sign, house, dignity, isRetrograde, isCombust } = natal.grahas[graha]
    return { graha, sign, house, dignity, isRetrograde, isCombust, vargaSign: chart.grahas[graha].sign }
  }
  return {
    area,
    labels,
    varga,
    houses: houses.map((house) => ({
      house,
      sign: signAt(signOfHouse(natal, house)),
      lord: factOf(lordOfHouse(natal, house)),
      occupants: grahasInHouse(natal, house),
      aspectedBy: GRAHAS.filter((graha) => aspectsSign(natal, graha, signOfHouse(natal, house))),
    })),
    karakas: karakas.map(factOf),
  }
}
