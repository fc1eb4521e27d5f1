import { houseFrom } from '../arc.ts'
import { type Label, label } from '../label.ts'

/** Saturn's entry into a sidereal sign; the stay lasts to the next entry, retrograde returns included. */
export type SignEntry = { readonly utcMs: number; readonly signIndex: number }

export type SaturnPhase = 'rising' | 'peak' | 'setting' | 'small-fourth' | 'small-eighth'

export const SATURN_PHASE_LABELS: Readonly<Record<SaturnPhase, Label>> = {
  rising: label('Sade Sati, first phase', 'साढ़े साती, पहला चरण', 'Sade Sati, pehla charan'),
  peak: label('Sade Sati, middle phase', 'साढ़े साती, मध्य चरण', 'Sade Sati, beech ka charan'),
  setting: label('Sade Sati, last phase', 'साढ़े साती, अंतिम चरण', 'Sade Sati, aakhri charan'),
  'small-fourth': label('Dhaiya from the fourth', 'चतुर्थ ढैया', 'Chauthe ghar ki Dhaiya'),
  'small-eighth': label('Dhaiya from the eighth', 'अष्टम ढैया', 'Aathve ghar ki Dhaiya'),
}

const PHASE_OF_HOUSE: Readonly<Record<number, SaturnPhase>> = {
  12: 'rising',
  1: 'peak',
  2: 'setting',
  4: 'small-fourth',
  8: 'small-eighth',
}

/** The phase Saturn makes from the house it stands in, counted from the natal Moon. */
export const saturnPhaseOf = (houseFromMoon: number): SaturnPhase | undefined => PHASE_OF_HOUSE[houseFromMoon]

export type SaturnPeriod = {
  readonly phase: SaturnPhase
  readonly startUtcMs: number
  readonly endUtcMs: number
}

/**
 * Sade sati (Saturn in the 12th, 1st and 2nd sign from the natal Moon) and the two dhaiyas (4th, 8th), from
 * Saturn's entries in order of time. The stay after the last entry has no end yet and is left out.
 */
export const saturnPeriods = (moonSignIndex: number, entries: readonly SignEntry[]): SaturnPeriod[] =>
  entries.slice(0, -1).flatMap((entry, i) => {
    const phase = PHASE_OF_HOUSE[houseFrom(moonSignIndex, entry.signIndex)]
    const next = entries[i + 1] as SignEntry
    return phase ? [{ phase, startUtcMs: entry.utcMs, endUtcMs: next.utcMs }] : []
  })

/** The period running at an instant, if any. */
export const saturnPeriodAt = (
  periods: readonly SaturnPeriod[],
  instantUtcMs: number,
): SaturnPeriod | undefined =>
  periods.find(({ startUtcMs, endUtcMs }) => startUtcMs <= instantUtcMs && instantUtcMs < endUtcMs)

export const isSadeSati = (phase: SaturnPhase): boolean => ['rising', 'peak', 'setting'].includes(phase)
