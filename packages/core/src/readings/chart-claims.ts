import { figure, GRAHA_LABELS, phrase, SIGN_LABELS, type Graha, type Placement } from '@astrovoice/astrology'
import { ALMANAC_RULES } from '@astrovoice/astrology/rules'
import type { TimeAccuracy } from '@astrovoice/contracts'
import type { Claim } from './answer/claim.ts'
import type { BirthReading } from './birth-reading.ts'

const STOOD = phrase(
  '{0} at {1} degrees of {2}, by the Lahiri ayanamsa',
  '{0} {2} राशि के {1} अंश पर, लाहिरी अयनांश से',
  '{0} {2} rashi ke {1} ansh par, Lahiri ayanamsa se',
)
const STOOD_AT_NOON = phrase(
  '{0} at {1} degrees of {2} at noon, by the Lahiri ayanamsa',
  '{0} दोपहर बारह बजे {2} राशि के {1} अंश पर, लाहिरी अयनांश से',
  '{0} dopahar baarah baje {2} rashi ke {1} ansh par, Lahiri ayanamsa se',
)
const STOOD_AT_MIDDLE = phrase(
  '{0} at {1} degrees of {2} in the middle of the hours of birth, by the Lahiri ayanamsa',
  '{0} जन्म के बताए पहर के बीच में {2} राशि के {1} अंश पर, लाहिरी अयनांश से',
  '{0} janm ke bataye pahar ke beech mein {2} rashi ke {1} ansh par, Lahiri ayanamsa se',
)
const STOOD_ABOUT = phrase(
  '{0} at {1} degrees of {2} at about the time of birth, by the Lahiri ayanamsa',
  '{0} जन्म के लगभग समय पर {2} राशि के {1} अंश पर, लाहिरी अयनांश से',
  '{0} janm ke lagbhag samay par {2} rashi ke {1} ansh par, Lahiri ayanamsa se',
)
const stood = {
  exact: STOOD,
  about: STOOD_ABOUT,
  part_of_day: STOOD_AT_MIDDLE,
  unknown: STOOD_AT_NOON,
} as const satisfies Record<TimeAccuracy, unknown>
const ROSE = phrase(
  '{1} degrees of {0} rising in the east at birth',
  'जन्म के समय पूर्व में {0} राशि के {1} अंश उदय',
  'janm ke samay poorv mein {0} rashi ke {1} ansh uday',
)

const whole = (degrees: number) => figure(Math.floor(degrees))
const toThousandth = (degrees: number) => Math.round(degrees * 1000) / 1000

/** Where a graha stood at birth, as almanacs have it. */
export function placementClaim({ accuracy }: BirthReading, placement: Placement): Claim {
  const { graha, sign, degreeInSign, longitudeDeg, nakshatra } = placement
  const say = stood[accuracy]
  return {
    id: `placement.${graha}`,
    rule: ALMANAC_RULES.placement.id,
    evidence: say(GRAHA_LABELS[graha], whole(degreeInSign), SIGN_LABELS[sign]),
    figures: { longitudeDeg: toThousandth(longitudeDeg), sign, nakshatra },
  }
}

const said: readonly Graha[] = ['moon', 'sun']

/** What the lagna, the Moon and the Sun of a chart rest on; without a birth time no lagna. */
export function chartClaims(reading: BirthReading): Claim[] {
  const { natal, isTimeKnown } = reading
  const { sign, degreeInSign, longitudeDeg } = natal.lagna
  const lagna: Claim = {
    id: 'lagna',
    rule: ALMANAC_RULES.lagna.id,
    evidence: ROSE(SIGN_LABELS[sign], whole(degreeInSign)),
    figures: { longitudeDeg: toThousandth(longitudeDeg), sign },
  }
  const placements = said.map((graha) => placementClaim(reading, natal.grahas[graha]))
  return isTimeKnown ? [lagna, ...placements] : placements
}
