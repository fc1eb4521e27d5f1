import type { SignedOut, SignOutAnnouncer, SignOutFeed } from '../../accounts/index.ts'

/** Calls listeners of this process. */
export class InMemorySignOuts implements SignOutAnnouncer, SignOutFeed {
  readonly #listeners: ((signedOut: SignedOut) => void)[] = []

  async announce(signedOut: SignedOut) {
    for (const listener of this.#listeners) listener(signedOut)
  }

  async listen(listener: (signedOut: SignedOut) => void) {
    this.#listeners.push(listener)
  }
}
