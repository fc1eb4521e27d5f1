import { partOf } from '../day-parts.ts'
import type { SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import { isVishti } from '../names.ts'
import type { Limb } from '../panchang.ts'

export type BhadraAbode = 'earth' | 'heaven' | 'nether'

/** Vishti, whole, beyond the day too. */
export type Bhadra = Interval & {
  /** Its hardest part. */
  readonly mouth: Interval
  /** Its least hard part. */
  readonly tail: Interval
  /** By the sign of the Moon when it begins. */
  readonly abode: BhadraAbode
}

/** By half-tithi, 0 … 59 from the new Moon: the quarter that begins with the mouth, and the one that ends with the tail. */
const QUARTERS: Readonly<Record<number, readonly [mouth: number, tail: number]>> = {
  7: [1, 4],
  14: [2, 1],
  21: [3, 2],
  28: [4, 3],
  35: [4, 3],
  42: [3, 2],
  49: [2, 1],
  56: [1, 4],
}

/** Signs of the Moon from Aries. */
const ABODES: readonly BhadraAbode[] = [
  ...(['heaven', 'heaven', 'heaven', 'earth', 'earth', 'nether'] as const),
  ...(['nether', 'heaven', 'nether', 'nether', 'earth', 'earth'] as const),
]

/** Ghatis of a half-tithi, scaled to its true length. */
const GHATIS = 30

/** The Vishtis among some karanas, with mouth, tail and abode. */
export const bhadrasOf = (karanas: readonly Limb[], sky: SkyOfDays): Bhadra[] =>
  karanas
    .filter(({ index }) => isVishti(index))
    .map(({ index, startMs, endMs }) => {
      const [mouth, tail] = QUARTERS[index] as readonly [number, number]
      const quarter = (nth: number) => partOf({ startMs, endMs }, 4, nth - 1)
      const ghatiMs = (endMs - startMs) / GHATIS
      const mouthMs = quarter(mouth).startMs
      const tailEndMs = quarter(tail).endMs
      return {
        startMs,
        endMs,
        mouth: { startMs: mouthMs, endMs: Math.round(mouthMs + 5 * ghatiMs) },
        tail: { startMs: Math.round(tailEndMs - 3 * ghatiMs), endMs: tailEndMs },
        abode: ABODES[Math.floor(sky.moonDeg(startMs) / 30)] as BhadraAbode,
      }
    })
