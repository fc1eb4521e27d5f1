import type { PartOfDay, TimeAccuracy } from '@astrovoice/contracts'

/** How many minutes before or after the moment that is computed with the birth may have been. */
export const doubtMinutes: Readonly<Record<TimeAccuracy, number>> = {
  exact: 0,
  about: 30,
  part_of_day: 120,
  unknown: 720,
}

/** The hour in the middle of each part of a day. */
export const middleHours: Readonly<Record<PartOfDay, number>> = {
  after_midnight: 2,
  early_morning: 6,
  morning: 10,
  afternoon: 14,
  evening: 18,
  night: 22,
}
