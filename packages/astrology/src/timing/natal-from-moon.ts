import { houseFrom } from '../jyotish/arc.ts'
import { forEachGraha } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'

/** The chart with houses counted from the Moon: what can be judged when the time of birth is unknown. */
export const natalFromMoon = ({ grahas }: Natal): Natal => {
  const { moon } = grahas
  return {
    lagna: moon,
    grahas: forEachGraha((graha) => ({
      ...grahas[graha],
      house: houseFrom(moon.signIndex, grahas[graha].signIndex),
    })),
  }
}
