import type { ClockReading } from './clock-reading.ts'

export type CivilTimeFaultCode =
  /** The clocks showed this time twice: `choices` has both instants. */
  | 'ambiguous'
  /** The clocks jumped over this time: `choices` has the instants on either side of the jump. */
  | 'skipped'
  /** Two clocks were in daily use in that city: `choices` has a reading of each. */
  | 'two-clocks'
  /** The time is local mean time and the longitude of birth was not given. */
  | 'longitude-missing'
  | 'zone-unknown'
  | 'date-impossible'
  | 'time-impossible'

/** A civil time that names no instant, or more than one. The message says why and what to send instead. */
export class CivilTimeFault extends Error {
  override readonly name = 'CivilTimeFault'
  readonly code: CivilTimeFaultCode
  /** Every instant that may be meant, each with the `id` to send as `disambiguation`; empty where none helps. */
  readonly choices: readonly ClockReading[]

  constructor(code: CivilTimeFaultCode, message: string, choices: readonly ClockReading[] = []) {
    super(message)
    this.code = code
    this.choices = choices
  }
}
