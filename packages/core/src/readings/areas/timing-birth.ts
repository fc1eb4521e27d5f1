import type { TimingBirth } from '@astrovoice/astrology/timing'
import type { Varga } from '@astrovoice/astrology'
import { isLagnaSure, type VargaBirth } from '@astrovoice/astrology/vargas'
import { conventions, type BirthReading } from '../birth-reading.ts'

/** A birth as the engine's timing takes it, under the conventions of every reading. */
export function timingBirthOf({ profile, isTimeKnown, doubtMs }: BirthReading): TimingBirth {
  const { latitudeDeg, longitudeDeg } = profile.place
  const { ayanamsa, node } = conventions
  return {
    utcMs: Date.parse(profile.utc),
    latitudeDeg,
    longitudeDeg,
    ayanamsa,
    node,
    isTimeKnown,
    ...(doubtMs > 0 && { doubtMinutes: doubtMs / 60_000 }),
  }
}

/** Whether the lagna of a divisional chart is the same at every moment that the birth may have had. */
export const isVargaLagnaKnown = (reading: BirthReading, varga: Varga): boolean =>
  varga === 'D1' ? reading.isTimeKnown : isLagnaSure(vargaBirthOf(reading), varga)

/** A birth as the engine reads divisional charts of. */
export const vargaBirthOf = (reading: BirthReading): VargaBirth => ({
  ...timingBirthOf(reading),
  isTimeKnown: reading.isTimeKnown,
})
