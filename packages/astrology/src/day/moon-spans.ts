import { houseFrom } from '../jyotish/arc.ts'
import { FAVOURABLE } from '../jyotish/gochar.ts'
import { isTaraGood, type Tara, taraOf } from '../jyotish/tara.ts'
import type { SkyOfDays } from '../panchang/interpolated-sky.ts'
import { type Interval, limbsWithin, moonLongitude } from '../panchang/limbs.ts'
import { intersect } from '../panchang/muhurta/intervals.ts'
import type { DayOrigin } from './person.ts'

/** What the Moon is to a person: good, mixed, or one to be careful with. */
export type Bala = 'good' | 'mixed' | 'hard'

/** The Moon in one star and one sign, within a day. */
export type MoonSpan = Interval & {
  readonly nakshatraIndex: number
  readonly signIndex: number
  /** From the birth star; `null` when that is not known for sure. */
  readonly tara: { readonly tara: Tara; readonly bala: Bala } | null
  /** The house from the natal Moon, 1 … 12. */
  readonly chandra: { readonly house: number; readonly bala: Bala; readonly isAshtama: boolean } | null
  readonly houseFromLagna: number | null
}

const HARD_HOUSES = [4, 8, 12]
const ASHTAMA = 8

const chandraBala = (house: number): Bala => {
  if (house in FAVOURABLE.moon) return 'good'
  return HARD_HOUSES.includes(house) ? 'hard' : 'mixed'
}

/** The birth star itself, janma, is neither good nor hostile. */
const taraBala = (birthStar: number, star: number): Bala => {
  if (taraOf(birthStar, star) === 'janma') return 'mixed'
  return isTaraGood(birthStar, star) ? 'good' : 'hard'
}

/** The Moon in one star and one sign, the same for everybody. */
export type MoonStep = Pick<MoonSpan, keyof Interval | 'nakshatraIndex' | 'signIndex'>

/** The Moon's way through stars and signs in a stretch of time. */
export const moonStepsWithin = (sky: SkyOfDays, whole: Interval): MoonStep[] => {
  const moon = moonLongitude(sky)
  const signs = limbsWithin(moon, 12, whole)
  return limbsWithin(moon, 27, whole).flatMap((star) =>
    signs.flatMap((sign) =>
      intersect(intersect([star], [sign]), [whole]).map((span) => ({
        ...span,
        nakshatraIndex: star.index,
        signIndex: sign.index,
      })),
    ),
  )
}

/** A step of the Moon with what it is to a person. */
export const moonSpanFor = (
  step: MoonStep,
  { nakshatraIndex: birthStar, moonSignIndex, lagnaSignIndex }: DayOrigin,
): MoonSpan => {
  const { nakshatraIndex, signIndex } = step
  const house = moonSignIndex === null ? null : houseFrom(moonSignIndex, signIndex)
  return {
    ...step,
    tara:
      birthStar === null
        ? null
        : { tara: taraOf(birthStar, nakshatraIndex), bala: taraBala(birthStar, nakshatraIndex) },
    chandra: house === null ? null : { house, bala: chandraBala(house), isAshtama: house === ASHTAMA },
    houseFromLagna: lagnaSignIndex === null ? null : houseFrom(lagnaSignIndex, signIndex),
  }
}
