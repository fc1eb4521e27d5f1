import type { TimingBirth } from '@astrovoice/astrology/timing'
import { conventions, type BirthReading } from '../birth-reading.ts'

/** A birth as the engine's timing takes it, under the conventions of every reading. */
export function timingBirthOf({ profile, isTimeKnown }: BirthReading): TimingBirth {
  const { latitudeDeg, longitudeDeg } = profile.place
  const { ayanamsa, node } = conventions
  return { utcMs: Date.parse(profile.utc), latitudeDeg, longitudeDeg, ayanamsa, node, isTimeKnown }
}
