import { daylight, night, partOf, type SolarDay } from '../day-parts.ts'
import type { Interval } from '../limbs.ts'

/** Which of fifteen parts of daylight, and of the night, Sunday to Saturday; as Drik Panchang prints them. */
const OF_DAYLIGHT: readonly (readonly number[])[] = [[14], [9, 12], [4], [8], [6, 12], [4, 9], [1, 2]]
const OF_NIGHT: readonly (readonly number[])[] = [[], [], [7], [], [], [], []]

/** The hard muhurtas of a day, in order. */
export const durMuhurtasOf = (day: SolarDay, vara: number): Interval[] => [
  ...(OF_DAYLIGHT[vara] ?? []).map((nth) => partOf(daylight(day), 15, nth - 1)),
  ...(OF_NIGHT[vara] ?? []).map((nth) => partOf(night(day), 15, nth - 1)),
]
