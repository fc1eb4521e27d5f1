import type { UserId } from '@astrovoice/contracts'
import type { CallFinished } from '@astrovoice/contracts/operations'
import type { AnalyticsSink } from '../../analytics/index.ts'

/** Keeps the events of each call. */
export class InMemoryAnalyticsSink implements AnalyticsSink {
  readonly #events = new Map<string, CallFinished>()

  async record(event: CallFinished) {
    this.#events.set(event.callId, event)
  }

  async erase(userId: UserId) {
    for (const event of await this.list()) if (event.userId === userId) this.#events.delete(event.callId)
  }

  async list() {
    return [...this.#events.values()]
  }
}
