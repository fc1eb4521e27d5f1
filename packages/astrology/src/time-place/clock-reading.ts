/** One way to read a civil time as an instant. */
export interface ClockReading {
  /** What to send as `disambiguation` to choose this reading. */
  readonly id: ClockReadingId
  readonly utcMs: number
  /** Civil time minus UTC, in minutes; a fraction for local mean time. */
  readonly offsetMinutes: number
  /** Why this offset: sentences to show or say. */
  readonly evidence: readonly ClockEvidence[]
}

export type ClockReadingId =
  'standard' | 'earlier' | 'later' | 'bombay-time' | 'calcutta-time' | 'beijing-time' | 'lebanon-winter-time'

export interface ClockEvidence {
  readonly kind:
    | 'zone'
    | 'summer-time'
    | 'war-time'
    | 'local-mean-time'
    /** The other of two clocks that the place kept. */
    | 'second-clock'
    /** The record of this clock is uncertain. */
    | 'doubtful'
    | 'chosen'
  readonly en: string
  readonly hi: string
  readonly hinglish: string
}

/** `+5:30`, `-0:25:21`: an offset as people write it. */
export const formatOffset = (offsetMinutes: number): string => {
  const seconds = Math.round(Math.abs(offsetMinutes) * 60)
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  const rest = seconds % 60
  const clock = `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}`
  return `${offsetMinutes < 0 ? '-' : '+'}${clock}${rest ? `:${twoDigits(rest)}` : ''}`
}
