export type QualityLevel = 'good' | 'fair' | 'poor'

/** How well the line carries the call. */
export interface Quality {
  readonly level: QualityLevel
  /** From sending a frame to hearing that it was taken, smoothed. */
  readonly roundTripMs: number
  /** What was said and is not known to have arrived. */
  readonly backlogMs: number
}

/** Beyond these a caller notices (ITU-T G.114: 150 ms one way is good, more than 400 ms is bad). */
const limits = { fair: { roundTripMs: 500, backlogMs: 1000 }, poor: { roundTripMs: 1000, backlogMs: 2500 } }
/** The weight of the newest of the measurements, as in TCP's smoothed round trip (RFC 6298). */
const newest = 1 / 8

/** Watches the line and tells when its quality changes for the better or the worse. */
export class QualityMeter {
  readonly #tell: (quality: Quality) => void
  #roundTripMs: number | null = null
  #level: QualityLevel = 'good'

  constructor(tell: (quality: Quality) => void) {
    this.#tell = tell
  }

  measure(roundTripMs: number | null, backlogMs: number): void {
    if (roundTripMs !== null) {
      const before = this.#roundTripMs ?? roundTripMs
      this.#roundTripMs = before + newest * (roundTripMs - before)
    }
    const quality = { roundTripMs: Math.round(this.#roundTripMs ?? 0), backlogMs: Math.round(backlogMs) }
    const level = levelOf(quality)
    if (level === this.#level) return
    this.#level = level
    this.#tell({ level, ...quality })
  }

  /** The line is new, and good until it is measured; what was measured on the old one says nothing. */
  reset(): void {
    this.#roundTripMs = null
    this.#level = 'good'
  }
}

function levelOf(quality: Omit<Quality, 'level'>): QualityLevel {
  const exceeds = ({ roundTripMs, backlogMs }: (typeof limits)['fair']) =>
    quality.roundTripMs > roundTripMs || quality.backlogMs > backlogMs
  if (exceeds(limits.poor)) return 'poor'
  return exceeds(limits.fair) ? 'fair' : 'good'
}
