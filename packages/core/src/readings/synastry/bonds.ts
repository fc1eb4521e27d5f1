import {
  computeSynastry,
  readWesternChart,
  SYNASTRY_RULES,
  type Aspect,
  type Point,
} from '@astrovoice/astrology/western'
import type { BirthReading } from '../birth-reading.ts'

export type Theme = Exclude<keyof typeof SYNASTRY_RULES, 'easeful' | 'tense'>

/** An aspect between two people with what it is held to bear on. */
export interface Bond {
  readonly aspect: Aspect<Point>
  readonly theme: Theme
  readonly isEasy: boolean
  /** Above 0; the closer to exact and the weightier the theme, the more. */
  readonly weight: number
}

const pairs: readonly (readonly [Point, Point, Theme])[] = [
  ['sun', 'moon', 'understanding'],
  ['moon', 'moon', 'feelings'],
  ['moon', 'venus', 'tenderness'],
  ['venus', 'mars', 'attraction'],
  ['venus', 'venus', 'affection'],
  ['sun', 'venus', 'warmth'],
  ['mercury', 'mercury', 'talk'],
  ['saturn', 'sun', 'steadiness'],
  ['saturn', 'moon', 'steadiness'],
  ['saturn', 'venus', 'steadiness'],
  ['jupiter', 'sun', 'joy'],
  ['jupiter', 'moon', 'joy'],
  ['jupiter', 'venus', 'joy'],
]

const easy: ReadonlySet<string> = new Set(['conjunction', 'trine', 'sextile'])

const themeOf = ({ from, to }: Aspect<Point>): Theme | undefined =>
  pairs.find(([a, b]) => (from === a && to === b) || (from === b && to === a))?.[2]

/**
 * The bonds between two births by western synastry, the weightiest first. The Moon of a birth without a time is left
 * out: it moves by up to 15° in the day.
 */
export function bondsBetween(first: BirthReading, second: BirthReading): readonly Bond[] {
  const { aspects } = computeSynastry(readWesternChart(first.chart), readWesternChart(second.chart))
  const isKnown = ({ from, to }: Aspect<Point>) =>
    (from !== 'moon' || first.isTimeKnown) && (to !== 'moon' || second.isTimeKnown)
  return aspects
    .filter(isKnown)
    .flatMap((aspect) => {
      const theme = themeOf(aspect)
      if (theme === undefined) return []
      const closeness = 1 - aspect.orbDeg / (aspect.orbAllowedDeg + 1)
      return [
        { aspect, theme, isEasy: easy.has(aspect.aspect), weight: SYNASTRY_RULES[theme].weight * closeness },
      ]
    })
    .sort((a, b) => b.weight - a.weight)
}

/** How a bond between two people is on the whole. */
export type Bonding = 'easy' | 'mixed' | 'demanding' | 'quiet'

/** Easy from three fifths of the weight on; demanding from three fifths of it that strains. */
export function bondingOf(bonds: readonly Bond[]): Bonding {
  const sum = (of: readonly Bond[]) => of.reduce((total, { weight }) => total + weight, 0)
  const whole = sum(bonds)
  if (whole === 0) return 'quiet'
  const share = sum(bonds.filter(({ isEasy }) => isEasy)) / whole
  if (share >= 0.6) return 'easy'
  return share <= 0.4 ? 'demanding' : 'mixed'
}
