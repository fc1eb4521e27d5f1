import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import {
  ModelUnavailable,
  type ModelEvent,
  type ModelListener,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../../../ports/realtime-model.ts'

/** Requests to the model, in order. Audio is only counted. */
export type ModelRequest = {
  [M in Asked]: { readonly method: M; readonly args: Parameters<ModelSession[M]> }
}[Asked]

type Asked = Exclude<keyof ModelSession, 'appendAudio' | 'waitingBytes' | 'expiresAtMs'>

const patienceMs = 2000

/**
 * A model that follows the test. `expect` awaits the next request and fails on any other, and `emit` sends an
 * event. `assertQuiet` fails when there was an unexpected request.
 */
export class ScriptedRealtimeModel implements RealtimeModel {
  readonly name = 'scripted'
  readonly setups: ModelSetup[] = []
  isReachable = true
  /** The end of sessions opened from now on. */
  expiresAtMs: number | null = null
  heardBytes = 0
  #listener: ModelListener = () => {}
  #isOpen = false
  readonly #asked: ModelRequest[] = []
  #wake = () => {}

  async open(setup: ModelSetup, listener: ModelListener): Promise<ModelSession> {
    if (!this.isReachable) throw new ModelUnavailable('The scripted model was told not to answer.')
    this.setups.push(setup)
    this.#listener = listener
    this.#isOpen = true
    const ask =
      <M extends Asked>(method: M) =>
      (...args: Parameters<ModelSession[M]>) =>
        this.#hear({ method, args } as ModelRequest)
    return {
      expiresAtMs: this.expiresAtMs,
      waitingBytes: () => 0,
      appendAudio: (chunk) => void (this.heardBytes += chunk.byteLength),
      configure: ask('configure'),
      commitAudio: ask('commitAudio'),
      clearAudio: ask('clearAudio'),
      addHistory: (history) => {
        // Empty text needs no expectation.
        if (history.length > 0) ask('addHistory')(history)
      },
      deleteItem: ask('deleteItem'),
      requestResponse: ask('requestResponse'),
      cancelResponse: ask('cancelResponse'),
      truncate: ask('truncate'),
      addToolOutput: ask('addToolOutput'),
      close: ask('close'),
    }
  }

  emit(...events: ModelEvent[]): void {
    for (const event of events) if (this.#isOpen) this.#listener(event)
  }

  /** Answers in one go: words and sound of `lengthMs`. `isWhole: false` leaves the answer open. */
  speak(itemId: ItemId, text: string, lengthMs: number, { isWhole = false } = {}): void {
    this.emit(
      { type: 'response-started' },
      { type: 'answer-transcribed', itemId, delta: text },
      { type: 'answer-audio', itemId, chunk: new Uint8Array(lengthMs * bytesPerMs) },
    )
    if (isWhole) this.finish(itemId, text)
  }

  finish(itemId: ItemId, text: string): void {
    this.emit(
      { type: 'answer-sounded', itemId },
      { type: 'answer-finished', itemId, text },
      { type: 'response-finished', outcome: 'completed' },
    )
  }

  /** The next request to the model. @throws when it is another, or none comes in time. */
  async expect<M extends Asked>(method: M): Promise<Parameters<ModelSession[M]>> {
    if (this.#asked.length === 0) await this.#nextRequest(method)
    const request = this.#asked.shift()
    if (request?.method !== method) throw new Error(`Expected ${method}, got ${JSON.stringify(request)}.`)
    return request.args as Parameters<ModelSession[M]>
  }

  assertQuiet(): void {
    if (this.#asked.length > 0) throw new Error(`Nobody expected ${JSON.stringify(this.#asked)}.`)
  }

  #hear(request: ModelRequest): void {
    if (!this.#isOpen) return
    if (request.method === 'close') this.#isOpen = false
    this.#asked.push(request)
    this.#wake()
  }

  #nextRequest(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(
        () => reject(new Error(`Expected ${method}, but no request came.`)),
        patienceMs,
      )
      this.#wake = () => {
        clearTimeout(limit)
        resolve()
      }
    })
  }
}
