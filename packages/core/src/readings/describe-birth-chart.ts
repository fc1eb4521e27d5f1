import { GRAHAS, NAKSHATRA_LABELS, SIGN_LABELS, type Natal } from '@astrovoice/astrology'
import { toInstant, type BirthChart, type BirthProfile } from '@astrovoice/contracts'
import { conventions, dashaAt, readBirth } from './birth-reading.ts'

/** The chart of a birth profile as the app shows it, with the dasha at `nowMs`. */
export function describeBirthChart(profile: BirthProfile, nowMs: number): BirthChart {
  const reading = readBirth(profile)
  const { natal, chart, isTimeKnown } = reading
  const [maha, antar] = dashaAt(reading, nowMs, 2).map(({ lord, startUtcMs, endUtcMs }) => ({
    lord,
    startsAt: toInstant(startUtcMs),
    endsAt: toInstant(endUtcMs),
  }))
  return {
    engineVersion: chart.engineVersion,
    conventions,
    ayanamsaDeg: chart.ayanamsa,
    ascendant: isTimeKnown ? describePoint(natal.lagna) : null,
    grahas: GRAHAS.map((graha) => {
      const placement = natal.grahas[graha]
      return {
        graha,
        ...describePoint(placement),
        house: isTimeKnown ? placement.house : null,
        isRetrograde: placement.isRetrograde,
      }
    }),
    dasha: maha && antar ? { maha, antar } : null,
  }
}

function describePoint({ longitudeDeg, sign, signIndex, degreeInSign, nakshatra, pada }: Natal['lagna']) {
  return {
    longitudeDeg,
    sign: SIGN_LABELS[sign].en,
    signIndex,
    degreeInSign,
    nakshatra: NAKSHATRA_LABELS[nakshatra].en,
    pada,
  }
}
