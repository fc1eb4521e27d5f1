import { houseFrom } from '../jyotish/arc.ts'
import type { BodyGraha } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'

/** The fastest first, as the texts rank them: the speed of the day does not matter. */
const BY_SPEED: readonly BodyGraha[] = ['moon', 'mercury', 'venus', 'sun', 'mars', 'jupiter', 'saturn']

/** How far the light of a graha reaches, in degrees. */
export const DEEPTAMSA_DEG: Readonly<Record<BodyGraha, number>> = {
  sun: 15,
  moon: 12,
  mars: 8,
  mercury: 7,
  jupiter: 9,
  venus: 7,
  saturn: 9,
}

export type TajikaAspect =
  'conjunction' | 'open-friend' | 'hidden-friend' | 'hidden-enemy' | 'open-enemy' | 'none'

const BY_HOUSE: Readonly<Record<number, TajikaAspect>> = {
  1: 'conjunction',
  3: 'hidden-friend',
  4: 'hidden-enemy',
  5: 'open-friend',
  7: 'open-enemy',
  9: 'open-friend',
  10: 'hidden-enemy',
  11: 'hidden-friend',
}

/** The aspect of Tajika between two signs; it is the same both ways. */
export const tajikaAspect = (fromSignIndex: number, toSignIndex: number): TajikaAspect =>
  BY_HOUSE[houseFrom(fromSignIndex, toSignIndex)] ?? 'none'

/** Two grahas of a chart as Tajika compares them. */
export type Meeting = {
  readonly faster: BodyGraha
  readonly slower: BodyGraha
  readonly aspect: TajikaAspect
  /** How far the faster is behind the slower in degrees of their signs; negative when it is ahead. */
  readonly gapDeg: number
  /** Half the sum of their deeptamsas. */
  readonly orbDeg: number
}

export const isFaster = (a: BodyGraha, b: BodyGraha): boolean => BY_SPEED.indexOf(a) < BY_SPEED.indexOf(b)

export const meetingOf = ({ grahas }: Natal, a: BodyGraha, b: BodyGraha): Meeting => {
  const [faster, slower] = isFaster(a, b) ? [a, b] : [b, a]
  return {
    faster,
    slower,
    aspect: tajikaAspect(grahas[faster].signIndex, grahas[slower].signIndex),
    gapDeg: grahas[slower].degreeInSign - grahas[faster].degreeInSign,
    orbDeg: (DEEPTAMSA_DEG[faster] + DEEPTAMSA_DEG[slower]) / 2,
  }
}
