import { createCallClient, type CallClient } from '@astrovoice/client'
import { isAcknowledgement, type AstrologerId, type ItemId } from '@astrovoice/contracts'
import { setTimeout as wait } from 'node:timers/promises'

/** Within the budget of a person who types fast. */
const askEveryMs = 2200
const answerWithinMs = 10_000

/**
 * Another caller on the same gateway: asks one question after the other, and measures the time to each answer.
 */
export class HonestCaller {
  readonly waitsMs: number[] = []
  /** Questions without an answer, by reason. */
  readonly unanswered: string[] = []
  readonly #client: CallClient
  readonly #heard = new Set<ItemId>()
  #onAnswer: () => void = () => {}

  constructor(url: string, token: string) {
    this.#client = createCallClient({ url, token })
    this.#client.listen({
      onAudio: ({ itemId }) => {
        if (this.#heard.has(itemId) || isAcknowledgement(itemId)) return
        this.#heard.add(itemId)
        this.#onAnswer()
      },
    })
  }

  async start(): Promise<void> {
    await this.#client.connect()
    await this.#client.startCall({ astrologerId: 'acharya-vidya' as AstrologerId, language: 'en' })
  }

  async askUntil(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const nextMs = performance.now() + askEveryMs
      await this.#ask().catch((error: unknown) => this.unanswered.push(String(error)))
      await wait(Math.max(0, nextMs - performance.now()))
    }
  }

  async end(): Promise<void> {
    await this.#client.leave()
  }

  async #ask(): Promise<void> {
    const askedMs = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#onAnswer = resolve
    const late = setTimeout(() => reject(new Error('No answer came in time.')), answerWithinMs)
    await this.#client.sendText('When will I get married?')
    await promise.finally(() => clearTimeout(late))
    this.waitsMs.push(performance.now() - askedMs)
  }
}
