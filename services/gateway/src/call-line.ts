import type { CallResume, CallResumed, CallStart, CallStarted, Heard } from '@astrovoice/contracts'
import { UserFault, type CallDesk, type CallerLine, type CallSession } from '@astrovoice/core'
import { createSocketLine, type CallSocket } from '@astrovoice/platform/socket'

/** The call a socket carries: none, one being placed, or one. After a call there can be another. */
export class CallLine {
  readonly #socket: CallSocket
  readonly #desk: CallDesk
  readonly #line: CallerLine
  #session: CallSession | null = null
  #isPlacing = false
  #hasMoved = false

  constructor(socket: CallSocket, desk: CallDesk) {
    this.#socket = socket
    this.#desk = desk
    this.#line = createSocketLine(socket)
  }

  /** @throws UserFault call_not_started. */
  get session(): CallSession {
    if (!this.#session) throw new UserFault('call_not_started')
    return this.#session
  }

  /** A frame that comes after the call has moved on is sent again to where it has moved to; one that crosses its end is void. */
  hearAudio(seq: number, chunk: Uint8Array): void {
    if (this.#session ? this.#session.hasEnded : this.#hasMoved) return
    this.session.hearAudio(seq, chunk)
  }

  /** Of a call that has moved on, the last report is told again where it has moved to. */
  reportPlayout(heard: Heard): void {
    if (!this.#session && this.#hasMoved) return
    this.session.reportPlayout(heard)
  }

  /** @throws UserFault call_already_started, or what `CallDesk.place` throws. */
  start(request: CallStart): Promise<CallStarted> {
    return this.#carry(() => this.#desk.place(this.#socket.data.userId, request, this.#line))
  }

  /** @throws UserFault call_already_started, or what `CallDesk.resume` throws. */
  resume(request: CallResume): Promise<CallResumed> {
    return this.#carry(() => this.#desk.resume(this.#socket.data.userId, request, this.#line))
  }

  /** The socket is gone; its call waits for the caller. */
  leave(): void {
    this.#session?.leave(this.#line)
  }

  async #carry<T>(begin: () => ReturnType<CallDesk['place']> | ReturnType<CallDesk['resume']>): Promise<T> {
    if (this.#session || this.#isPlacing) throw new UserFault('call_already_started')
    this.#isPlacing = true
    try {
      const { session, reply, goOn } = await begin()
      this.#session = session
      void session.ended.then((outcome) => {
        if (this.#session === session) this.#session = null
        this.#hasMoved = outcome === 'moved'
      })
      // The caller was gone before the call was there.
      if (!this.#socket.connected) session.leave(this.#line)
      // The answer is written first: what follows from it comes after it.
      setImmediate(goOn)
      return reply as T
    } finally {
      this.#isPlacing = false
    }
  }
}
