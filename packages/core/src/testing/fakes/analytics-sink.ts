import type { CallFinished } from '@astrovoice/contracts/operations'
import type { AnalyticsSink } from '../../analytics/index.ts'

/** Keeps the events of each call. */
export class InMemoryAnalyticsSink implements AnalyticsSink {
  readonly #events = new Map<string, CallFinished>()

  async record(event: CallFinished) {
    this.#events.set(event.callId, event)
  }

  async list() {
    return [...this.#events.values()]
  }
}
