import type { CallId } from '@astrovoice/contracts'
import type { CallTrace, CallTraces } from '../../calls/index.ts'

/** Traces in memory: the lines of each, in the order of opening. */
export class InMemoryCallTraces implements CallTraces {
  readonly traces: { readonly callId: CallId; readonly lines: string[]; isClosed: boolean }[] = []
  readonly #maxTraces: number

  constructor(maxTraces = 24) {
    this.#maxTraces = maxTraces
  }

  open(callId: CallId): CallTrace | null {
    if (this.traces.length >= this.#maxTraces) {
      const oldest = this.traces.findIndex(({ isClosed }) => isClosed)
      if (oldest < 0) return null
      this.traces.splice(oldest, 1)
    }
    const trace = { callId, lines: [] as string[], isClosed: false }
    this.traces.push(trace)
    return {
      write: (line) => {
        if (!trace.isClosed) trace.lines.push(line)
      },
      close: () => void (trace.isClosed = true),
    }
  }
}
