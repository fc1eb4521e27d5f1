import type { UserId } from '@astrovoice/contracts'
import type { ConsentChangeAnnouncer, ConsentChangeFeed } from '../../../consent/index.ts'

/** Calls listeners of this process. */
export class InMemoryConsentChanges implements ConsentChangeAnnouncer, ConsentChangeFeed {
  readonly #listeners: ((userId: UserId) => void)[] = []

  async announce(userId: UserId) {
    for (const listener of this.#listeners) listener(userId)
  }

  async listen(listener: (userId: UserId) => void) {
    this.#listeners.push(listener)
  }
}
