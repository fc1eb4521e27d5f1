import type { Message, Messenger } from '../../notifications/index.ts'

/** Keeps sent messages. */
export class InMemoryMessenger implements Messenger {
  readonly #sent = new Map<string, Message>()

  async send(message: Message, key: string) {
    if (!this.#sent.has(key)) this.#sent.set(key, message)
  }

  /** Newest first. */
  async list(to: string) {
    return [...this.#sent.values()].filter((message) => message.to === to).toReversed()
  }
}
