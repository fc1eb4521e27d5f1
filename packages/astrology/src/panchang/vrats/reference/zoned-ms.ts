import { civilTimeToUtc } from '../../../time-place/index.ts'

/** The instant of a clock reading such as `2023-06-30T13:48` in a zone. For tests. */
export const zonedMs = (clock: string, zone: string): number => {
  const [date, time] = clock.split('T') as [string, string]
  return civilTimeToUtc({ date, time, zone }).utcMs
}
