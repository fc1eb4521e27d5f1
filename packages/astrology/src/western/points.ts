import { GRAHA_LABELS } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import { type Body, planets } from '../sky/index.ts'

/** What a western chart places: ten planets, the nodes and the two angles. */
export const POINTS = [...planets, 'north-node', 'south-node', 'ascendant', 'midheaven'] as const
export type Point = (typeof POINTS)[number]

/** The points of the sky; the other two are of the horizon. */
export const SKY_POINTS = POINTS.slice(0, 12) as readonly Exclude<Point, 'ascendant' | 'midheaven'>[]

/** Western names differ from the Indian ones in English alone. */
export const POINT_LABELS: Readonly<Record<Point, Label>> = {
  sun: GRAHA_LABELS.sun,
  moon: GRAHA_LABELS.moon,
  mercury: GRAHA_LABELS.mercury,
  venus: GRAHA_LABELS.venus,
  mars: GRAHA_LABELS.mars,
  jupiter: GRAHA_LABELS.jupiter,
  saturn: GRAHA_LABELS.saturn,
  uranus: label('Uranus', 'यूरेनस'),
  neptune: label('Neptune', 'नेपच्यून'),
  pluto: label('Pluto', 'प्लूटो'),
  'north-node': label('North Node', 'उत्तरी पात', 'North Node'),
  'south-node': label('South Node', 'दक्षिणी पात', 'South Node'),
  ascendant: label('Ascendant', 'लग्न', 'Lagna'),
  midheaven: label('Midheaven', 'मध्य आकाश', 'Midheaven'),
}

/** The body of a chart that a point of the sky is. */
export const bodyOf = (point: (typeof SKY_POINTS)[number]): Body => {
  if (point === 'north-node') return 'rahu'
  return point === 'south-node' ? 'ketu' : point
}
