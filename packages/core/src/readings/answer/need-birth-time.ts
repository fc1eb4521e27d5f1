import type { BirthReading } from '../birth-reading.ts'
import { Refusal } from './refusal.ts'

/**
 * What rests on the lagna or on houses is read only where the birth time tells them.
 * @throws Refusal birth_time_needed; birth_time_too_rough where some time is known.
 */
export function needBirthTime({ isTimeKnown, accuracy }: BirthReading, why: string): void {
  if (isTimeKnown) return
  throw new Refusal(accuracy === 'unknown' ? 'birth_time_needed' : 'birth_time_too_rough', why)
}
