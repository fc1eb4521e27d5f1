import { AstrologyError } from '../../errors.ts'
import { birthDay, shadbalaOf } from '../../jyotish/index.ts'
import { fromBirth } from '../from-birth.ts'

export const shadbala = fromBirth(
  'shadbala',
  'six-fold strength of the seven grahas, in virupas',
  (natal, chart) => {
    const day = birthDay(chart)
    if (day) return { day, shadbala: shadbalaOf(chart, natal, day) }
    throw new AstrologyError(
      'EVENT_NOT_FOUND',
      'Shadbala needs a sunrise and a sunset on the day of birth; in polar day and night there is none.',
    )
  },
)
