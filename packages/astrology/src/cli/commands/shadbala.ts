import { AstrologyError } from '../../errors.ts'
import { birthDay, SEVEN_GRAHAS, shadbalaOf } from '../../jyotish/index.ts'
import { sayShadbala } from '../../speech/index.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const strengthsOf = ({ chart, natal }: Birth) => {
  const day = birthDay(chart)
  if (day) return { day, shadbala: shadbalaOf(chart, natal, day) }
  throw new AstrologyError(
    'EVENT_NOT_FOUND',
    'Shadbala needs a sunrise and a sunset on the day of birth; in polar day and night there is none.',
  )
}

export const shadbala = fromBirth({
  name: 'shadbala',
  summary: 'six-fold strength of the seven grahas, in virupas (60 to the rupa), with what each requires',
  read: (birth) => {
    const strengths = strengthsOf(birth)
    return {
      conventions: { strengths: 'BPHS 27, as read by B. V. Raman', unit: 'virupa' },
      ...strengths,
      spoken: [sayShadbala(strengths.shadbala)],
    }
  },
  facts: (birth) => {
    const { shadbala: strengths } = strengthsOf(birth)
    return Object.fromEntries(SEVEN_GRAHAS.map((graha) => [`${graha}.isStrong`, strengths[graha].ratio >= 1]))
  },
})
