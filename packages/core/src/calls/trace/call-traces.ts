import type { CallId } from '@astrovoice/contracts'

/** Where calls are recorded as events. Nothing here throws or waits: what cannot be written is logged and dropped. */
export interface CallTraces {
  /** Opens the trace of a call; null when no more calls can be traced now. */
  open(callId: CallId): CallTrace | null
}

/** One file of lines. */
export interface CallTrace {
  /** `line` has no line break. */
  write(line: string): void
  close(): void
}
