import { label, type Label } from '../../jyotish/label.ts'
import { daylight, partOf, type SolarDay } from '../day-parts.ts'
import type { Interval } from '../limbs.ts'

type Row = { readonly label: Label; readonly isGood: boolean }

/** In the order of the weekdays. */
const GOWRIS: readonly Row[] = [
  { label: label('Uthi', 'उद्योग', 'Udyog'), isGood: true },
  { label: label('Amirtham', 'अमृत', 'Amrit'), isGood: true },
  { label: label('Rogam', 'रोग', 'Rog'), isGood: false },
  { label: label('Labam', 'लाभ', 'Labh'), isGood: true },
  { label: label('Dhanam', 'धन', 'Dhan'), isGood: true },
  { label: label('Sugam', 'सुख', 'Sukh'), isGood: true },
  { label: label('Soram', 'चोर', 'Chor'), isGood: false },
]
const VISHA: Row = { label: label('Visham', 'विष', 'Vish'), isGood: false }

export type Gowri = Interval & Row

/** The eighths of daylight as Tamil calendars print them. Tables of the night differ, so there is none here. */
export const gowrisOf = (day: SolarDay, vara: number, rahuKaal: Interval): Gowri[] => {
  let next = vara
  return Array.from({ length: 8 }, (_, i) => {
    const part = partOf(daylight(day), 8, i)
    const row = part.startMs === rahuKaal.startMs ? VISHA : (GOWRIS[next++ % 7] as Row)
    return { ...row, ...part }
  })
}

/**
 * Nalla neram of daylight: the good Gowri eighths, without that of Yamaganda, in order. Eighths that touch are one
 * stretch.
 */
export const nallaNeramOf = (gowris: readonly Gowri[], yamaganda: Interval): Interval[] =>
  gowris
    .filter(({ isGood, startMs }) => isGood && startMs !== yamaganda.startMs)
    .reduce<Interval[]>((spans, { startMs, endMs }) => {
      const last = spans.at(-1)
      return last?.endMs === startMs
        ? [...spans.slice(0, -1), { startMs: last.startMs, endMs }]
        : [...spans, { startMs, endMs }]
    }, [])
