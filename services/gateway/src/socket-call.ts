import { bytesPerMsOf } from '@astrovoice/contracts'
import type { CallResume, CallResumed, CallStart, CallStarted, Heard } from '@astrovoice/contracts'
import { UserFault, type CallRegistry, type CallerConnection, type CallSession } from '@astrovoice/core'
import { createCallerConnection, type CallSocket } from '@astrovoice/platform/socket'

const minFrameMs = 20

/** The call a socket carries: none, one being placed, or one. After a call there can be another. */
export class SocketCall {
  readonly #socket: CallSocket
  readonly #registry: CallRegistry
  readonly #connection: CallerConnection
  #session: CallSession | null = null
  #isPlacing = false
  /** A call was here, and is over or has moved on. */
  #hasCarried = false

  constructor(socket: CallSocket, registry: CallRegistry) {
    this.#socket = socket
    this.#registry = registry
    this.#connection = createCallerConnection(socket)
  }

  /** @throws UserFault call_not_started. */
  get session(): CallSession {
    if (!this.#session) throw new UserFault('call_not_started')
    return this.#session
  }

  /** A frame that crosses the end of its call is void; when that has moved on, it is sent again to where it has moved to. */
  hearAudio(seq: number, chunk: Uint8Array): void {
    if (!this.#isAfterwards) this.session.hearAudio(seq, chunk)
  }

  /** As with frames. */
  reportPlayout(heard: Heard): void {
    if (!this.#isAfterwards) this.session.reportPlayout(heard)
  }

  /** What a frame takes from the caller's budget: the sound in it, and no less than the shortest frame has. */
  audioCostMs(chunk: Uint8Array): number {
    const audio = this.#session?.identity.audio
    return audio ? Math.max(minFrameMs, chunk.byteLength / bytesPerMsOf(audio)) : minFrameMs
  }

  /** @throws UserFault call_already_started, the token's fault on a socket without sign-in, or what `CallDesk.place` throws. */
  async start(request: CallStart): Promise<CallStarted> {
    const { signIn } = this.#socket.data
    if (!signIn.principal) throw new UserFault(signIn.tokenFault)
    return this.#carry(() => this.#registry.start(this.#socket.data.userId, request, this.#connection))
  }

  /** @throws UserFault call_already_started, or what `CallDesk.resume` throws. */
  resume(request: CallResume): Promise<CallResumed> {
    return this.#carry(() => this.#registry.resume(this.#socket.data.userId, request, this.#connection))
  }

  /** The socket is gone; its call waits for the caller. */
  leave(): void {
    this.#session?.leave(this.#connection)
  }

  get #isAfterwards(): boolean {
    return this.#session ? this.#session.hasEnded : this.#hasCarried
  }

  async #carry<T>(
    begin: () => ReturnType<CallRegistry['start']> | ReturnType<CallRegistry['resume']>,
  ): Promise<T> {
    if (this.#session || this.#isPlacing) throw new UserFault('call_already_started')
    this.#isPlacing = true
    try {
      const { session, reply, goOn } = await begin()
      this.#session = session
      void session.ended.then(() => {
        if (this.#session === session) this.#session = null
        this.#hasCarried = true
      })
      // The caller was gone before the call was there.
      if (!this.#socket.connected) session.leave(this.#connection)
      // The answer is written first: what follows from it comes after it.
      setImmediate(goOn)
      return reply as T
    } finally {
      this.#isPlacing = false
    }
  }
}
