import { figure, type Label, phrase, SIGN_LABELS } from '../jyotish/index.ts'
import {
  type Aspect,
  ASPECTS,
  type Point,
  POINT_LABELS,
  type SolarReturn,
  type WesternChart,
} from '../western/index.ts'
import { sayDate } from './say-date.ts'

const POINT = phrase(
  'The Sun is in {0}, the Moon in {1}, and {2} rises.',
  'सूर्य {0} में, चंद्र {1} में है, और {2} लग्न है।',
  'Surya {0} mein, Chandra {1} mein hai, aur {2} lagna hai.',
)
export const sayWesternChart = ({ points }: Pick<WesternChart, 'points'>): Label =>
  POINT(SIGN_LABELS[points.sun.sign], SIGN_LABELS[points.moon.sign], SIGN_LABELS[points.ascendant.sign])

const ASPECT = phrase(
  '{0} and {2} in {1}, {3}° from exact.',
  '{0} और {2} का {1}, {3}° की दूरी पर।',
  '{0} aur {2} ka {1}, {3}° ki doori par.',
)
const MAX_ASPECTS = 3
/** The closest aspects. */
export const sayAspects = (aspects: readonly Aspect<Point>[]): Label[] =>
  aspects
    .slice(0, MAX_ASPECTS)
    .map(({ from, to, aspect, orbDeg }) =>
      ASPECT(POINT_LABELS[from], ASPECTS[aspect].labels, POINT_LABELS[to], figure(orbDeg.toFixed(1))),
    )

const RETURN = phrase(
  'The Sun returns to its birth place on {0}.',
  'सूर्य अपने जन्म स्थान पर {0} को लौटता है।',
  'Surya apne janm sthan par {0} ko lautta hai.',
)
/** The date of the return by the calendar of an IANA zone. */
export const saySolarReturn = ({ returnUtcMs }: Pick<SolarReturn, 'returnUtcMs'>, zone: string): Label =>
  RETURN(sayDate(returnUtcMs, zone))
