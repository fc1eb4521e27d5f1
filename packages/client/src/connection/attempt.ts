import type { Clock } from '@astrovoice/contracts/clock'
import { ConnectionBroken, type CallSocket } from './call-socket.ts'

/** A network that swallows what it is given never says so: what takes longer than this is begun anew. */
const stepWithinMs = 8000

/**
 * One try to have a line. Each of its steps is waited for 8 s at most, and it can be given up at any moment: whoever
 * waits for a step is told, and its socket is let go.
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
   * From now on the attempt has a socket.
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

  /** The socket is the line now and no matter of this attempt any more; false when that was given up before. */
  succeed(): boolean {
    this.#socket = null
    this.#fail = () => {}
    return this.#failure === null
  }
}
