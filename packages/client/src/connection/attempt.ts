import type { Clock } from '@astrovoice/contracts/clock'
import { ConnectionBroken, type CallSocket } from './call-socket.ts'

/** A network may drop packets silently, so a step that takes longer than this starts again. */
const stepWithinMs = 8000

/**
 * One attempt to connect. Each step has 8 s at most. An attempt that is given up rejects its running step and closes its
 * socket.
 */
export class Attempt {
  readonly #clock: Clock
  #socket: CallSocket | null = null
  #failure: ConnectionBroken | null = null
  #fail: (failure: ConnectionBroken) => void = () => {}

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws LineBroken when the step takes too long or the attempt is given up. */
  step<T>(step: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(stepWithinMs, () => this.giveUp('The gateway did not answer in time.'))
      this.#fail = (failure) => {
        cancel()
        reject(failure)
      }
      void step.then(resolve, reject).finally(cancel)
    })
  }

  /**
   * Hands the attempt its socket.
   * @throws LineBroken when it was given up before.
   */
  hold(socket: CallSocket): void {
    if (this.#failure) throw this.#failure
    this.#socket = socket
  }

  giveUp(why: string): void {
    this.#failure ??= new ConnectionBroken(why)
    this.#socket?.disconnect()
    this.#fail(this.#failure)
  }

  /** Takes the socket out of the attempt; false when the attempt was given up before. */
  succeed(): boolean {
    this.#socket = null
    this.#fail = () => {}
    return this.#failure === null
  }
}
