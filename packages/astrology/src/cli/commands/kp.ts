import { type Chart } from '../../chart/index.ts'
import {
  fruitful,
  type HoraryChart,
  judgeMatter,
  KP_MATTERS,
  type KpChart,
  type KpMatter,
  readHorary,
  readKp,
  rulingPlanets,
  sayHoraryRow,
  sayJudgement,
  sayKpLagna,
  sayKpMoon,
  sayRulingPlanets,
} from '../../kp/index.ts'
import { closed } from '../../jyotish/phrase.ts'
import { fromBirth } from '../from-birth.ts'
import type { Parameters } from '../parameters.ts'

const numberOf = (parameters: Parameters): number | undefined =>
  parameters.has('number') ? parameters.integer('number', { min: 1, max: 249 }) : undefined

const kpOf = (chart: Chart, parameters: Parameters): KpChart | HoraryChart => {
  const number = numberOf(parameters)
  return number === undefined ? readKp(chart) : readHorary(chart, number)
}

const mattersOf = (parameters: Parameters): readonly KpMatter[] =>
  parameters.has('matter') ? [parameters.oneOf('matter', KP_MATTERS)] : KP_MATTERS

export const kp = fromBirth({
  name: 'kp',
  summary:
    'KP: star, sub and sub-sub lords, significators in four levels, ruling planets, horary numbers, matters by their sub lord',
  exampleFlags: '--matter job',
  parameters: {
    number: 'horary, 1 to 249: the moment is that of the question',
    matter: `${KP_MATTERS.join(', ')} (default all)`,
  },
  read: ({ chart, parameters }) => {
    const read = kpOf(chart, parameters)
    const rulers = rulingPlanets(chart)
    const judged = mattersOf(parameters).map((matter) => judgeMatter(read, matter))
    const number = numberOf(parameters)
    const said = 'row' in read ? [sayHoraryRow(read)] : [sayKpLagna(read), sayKpMoon(read)]
    return {
      ...read,
      rulingPlanets: rulers,
      matters: judged.map(({ claims: _claims, ...judgement }) => ({
        ...judgement,
        fruitful: fruitful(judgement, rulers),
      })),
      spoken: [...said, sayRulingPlanets(rulers), ...judged.map((each) => sayJudgement(each, number))].map(
        closed,
      ),
    }
  },
  facts: ({ chart, parameters }) => {
    const { houses, grahas } = kpOf(chart, parameters)
    return {
      'moon.subLord': grahas.moon.lords.sub,
      ...Object.fromEntries(houses.map(({ house, lords }) => [`house.${house}.subLord`, lords.sub])),
    }
  },
})
