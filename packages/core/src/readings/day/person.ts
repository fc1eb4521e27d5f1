import type { DayPerson } from '@astrovoice/astrology/day'
import type { BirthReading } from '../birth-reading.ts'

/** The caller as the engine reads a day for. */
export const personOf = ({ natal, profile, isTimeKnown, doubtMs }: BirthReading): DayPerson => ({
  natal,
  birthUtcMs: Date.parse(profile.utc),
  isTimeKnown,
  doubtMs,
})
