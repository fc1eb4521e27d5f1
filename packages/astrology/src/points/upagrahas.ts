import type { Chart } from '../chart/index.ts'
import { AstrologyError } from '../errors.ts'
import { modulo } from '../jyotish/arc.ts'
import { type BodyGraha, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import { type Position, positionOf } from '../jyotish/position.ts'
import { birthDay } from '../jyotish/shadbala/birth-day.ts'
import type { BirthDay } from '../jyotish/shadbala/index.ts'
import { anglesAt, ayanamsa, momentAt, toSidereal } from '../sky/index.ts'

/** Points counted from the Sun. */
export const SOLAR_UPAGRAHAS = ['dhuma', 'vyatipata', 'parivesha', 'indrachapa', 'upaketu'] as const
/** What rises when the part of a graha begins, and Mandi, which has its own hour. */
export const TIMED_UPAGRAHAS = ['kaala', 'mrityu', 'ardhaprahara', 'yamaghantaka', 'gulika', 'mandi'] as const
export type Upagraha = (typeof SOLAR_UPAGRAHAS)[number] | (typeof TIMED_UPAGRAHAS)[number]

/** The word of Mrityu names death: it is said as the upagraha of Mars. */
export const UPAGRAHA_LABELS: Readonly<Record<Upagraha, Label>> = {
  dhuma: label('Dhuma', 'धूम'),
  vyatipata: label('Vyatipata', 'व्यतीपात'),
  parivesha: label('Parivesha', 'परिवेष'),
  indrachapa: label('Indrachapa', 'इंद्रचाप'),
  upaketu: label('Upaketu', 'उपकेतु'),
  kaala: label('Kaala', 'काल'),
  mrityu: label('the upagraha of Mars', 'मंगल का उपग्रह', 'Mangal ka upgrah'),
  ardhaprahara: label('Ardhaprahara', 'अर्धप्रहर'),
  yamaghantaka: label('Yamaghantaka', 'यमघंटक'),
  gulika: label('Gulika', 'गुलिक'),
  mandi: label('Mandi', 'मांदी'),
}

const OF_GRAHA = {
  kaala: 'sun',
  mrityu: 'mars',
  ardhaprahara: 'mercury',
  yamaghantaka: 'jupiter',
  gulika: 'saturn',
} as const satisfies Partial<Record<Upagraha, BodyGraha>>

/** Ghatis after sunrise or sunset at which Mandi rises, Sunday to Saturday, in a day or night of thirty. */
const MANDI_GHATIS = { day: [26, 22, 18, 14, 10, 6, 2], night: [10, 6, 2, 26, 22, 18, 14] } as const

/** The five points that are counted from the Sun, in degrees. */
export const solarUpagrahas = (sunDeg: number): Record<(typeof SOLAR_UPAGRAHAS)[number], number> => {
  const dhuma = modulo(sunDeg + 133 + 1 / 3, 360)
  const vyatipata = modulo(360 - dhuma, 360)
  const parivesha = modulo(vyatipata + 180, 360)
  const indrachapa = modulo(360 - parivesha, 360)
  return { dhuma, vyatipata, parivesha, indrachapa, upaketu: modulo(indrachapa + 16 + 2 / 3, 360) }
}

/** When a timed upagraha rises in the day or the night of a birth. */
export const risingOf = (upagraha: (typeof TIMED_UPAGRAHAS)[number], day: BirthDay): number => {
  const isByDay = day.birthUtcMs < day.sunsetUtcMs
  const [fromMs, toMs] = isByDay
    ? [day.sunriseUtcMs, day.sunsetUtcMs]
    : [day.sunsetUtcMs, day.nextSunriseUtcMs]
  const weekday = modulo(day.julianDayNumber + 1, 7)
  if (upagraha === 'mandi') {
    const ghatis = MANDI_GHATIS[isByDay ? 'day' : 'night'][weekday] as number
    return fromMs + ((toMs - fromMs) * ghatis) / 30
  }
  // By night the first part is of the fifth lord from that of the weekday.
  const first = isByDay ? weekday : weekday + 4
  const part = modulo(SEVEN_GRAHAS.indexOf(OF_GRAHA[upagraha]) - first, 7)
  return fromMs + ((toMs - fromMs) * part) / 8
}

/** All eleven upagrahas of a chart. Throws `EVENT_NOT_FOUND` where the Sun does not rise and set. */
export const upagrahasOf = (chart: Chart): Record<Upagraha, Position> => {
  const day = birthDay(chart)
  if (day === undefined) {
    throw new AstrologyError('EVENT_NOT_FOUND', 'The Sun does not rise and set there on that day.')
  }
  const ascendantAt = (utcMs: number): number => {
    const moment = momentAt(utcMs)
    const { ascendantDeg } = anglesAt(moment, chart.place)
    return toSidereal(ascendantDeg, ayanamsa(chart.conventions.ayanamsa, moment))
  }
  const solar = solarUpagrahas(chart.sidereal.sun)
  return Object.fromEntries([
    ...SOLAR_UPAGRAHAS.map((name) => [name, positionOf(solar[name])]),
    ...TIMED_UPAGRAHAS.map((name) => [name, positionOf(ascendantAt(risingOf(name, day)))]),
  ]) as Record<Upagraha, Position>
}
