import { houseFrom } from '../../jyotish/arc.ts'
import { closed } from '../../jyotish/phrase.ts'
import { bhavaChalit, POINTS_RULES, sayChalit, sayUpagraha, upagrahasOf } from '../../points/index.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const pointsOf = ({ chart, natal }: Birth) =>
  Object.entries(upagrahasOf(chart)).map(([name, { sign, signIndex, degreeInSign }]) => ({
    upagraha: name as keyof ReturnType<typeof upagrahasOf>,
    sign,
    degreeInSign,
    house: houseFrom(natal.lagna.signIndex, signIndex),
  }))

export const upagrahas = fromBirth({
  name: 'upagrahas',
  summary: 'Gulika, Mandi and the other upagrahas, and the bhava chalit of Sripati',
  read: (birth) => {
    const points = pointsOf(birth)
    const chalit = bhavaChalit(birth.chart, birth.natal)
    const told = points.filter(({ upagraha }) => upagraha === 'gulika' || upagraha === 'mandi')
    return {
      upagrahas: points,
      bhavaChalit: chalit,
      conventions: {
        gulika: POINTS_RULES.gulika.holds,
        mandi: POINTS_RULES.mandi.holds,
        bhavas: POINTS_RULES.chalit.holds,
      },
      spoken: [
        ...told.map(({ upagraha, sign, house }) => sayUpagraha(upagraha, { sign }, house)),
        ...(chalit ? [sayChalit(chalit)] : []),
      ].map(closed),
    }
  },
  facts: (birth) =>
    Object.fromEntries(pointsOf(birth).map(({ upagraha, sign }) => [`upagraha.${upagraha}`, sign])),
})
