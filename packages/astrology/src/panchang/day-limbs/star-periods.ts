import { type Nakshatra, NAKSHATRAS } from '../../jyotish/nakshatras.ts'
import type { Interval } from '../limbs.ts'
import type { Limb } from '../panchang.ts'

/** Sixtieths of a star's length after its beginning, Ashwini to Revati. Mula has two varjyas. */
const VARJYA_GHATIS: readonly (readonly number[])[] = [
  ...[[50], [24], [30], [40], [14], [21], [30], [20], [32]],
  ...[[30], [20], [18], [21], [20], [14], [14], [10], [14]],
  ...[[20, 56], [24], [20], [10], [10], [18], [16], [24], [30]],
]
const AMRITA_GHATIS: readonly number[] = [
  ...[42, 48, 54, 52, 38, 35, 54, 44, 56, 54, 44, 42, 45, 44],
  ...[38, 38, 34, 38, 44, 48, 44, 34, 34, 42, 40, 48, 54],
]
const LENGTH_GHATIS = 4
const GHATIS_OF_STAR = 60

/** A stretch of a star, whole, beyond the day too. */
export type StarPeriod = Interval & { readonly nakshatra: Nakshatra }

const partFrom = ({ index, startMs, endMs }: Limb, ghatis: number): StarPeriod => {
  const at = (ghati: number) => Math.round(startMs + ((endMs - startMs) * ghati) / GHATIS_OF_STAR)
  return {
    startMs: at(ghatis),
    endMs: at(ghatis + LENGTH_GHATIS),
    nakshatra: NAKSHATRAS[index] as Nakshatra,
  }
}

/** Varjya of some stars: the time to leave free. Ghatis are scaled to the star's true length. */
export const varjyaOf = (stars: readonly Limb[]): StarPeriod[] =>
  stars.flatMap((star) => (VARJYA_GHATIS[star.index] ?? []).map((ghatis) => partFrom(star, ghatis)))

/** Amrita kaal of some stars: the time to begin in. */
export const amritaKaalOf = (stars: readonly Limb[]): StarPeriod[] =>
  stars.map((star) => partFrom(star, AMRITA_GHATIS[star.index] as number))
