import { bytesPerMsOf, describeProblem, timingBudget } from '@astrovoice/contracts'
import type { CallResume, CallResumed, CallStart, CallStarted, Heard } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { UserFault, type CallRegistry, type CallSession } from '@astrovoice/core'
import { createCallerConnection, hangUp, type CallSocket } from '@astrovoice/platform/socket'
import { HeldConnection } from './held-connection.ts'

const minFrameMs = 20

/**
 * The call a socket carries: none, one that is starting, or one. After a call there can be another. A socket that stays
 * without a call is closed.
 */
export class SocketCall {
  readonly #socket: CallSocket
  readonly #registry: CallRegistry
  readonly #clock: Clock
  readonly #connection: HeldConnection
  #session: CallSession | null = null
  #isStarting = false
  /** A call was here, and is over or has moved to another gateway. */
  #hasCarried = false
  #stopIdleClock = () => {}

  constructor(socket: CallSocket, registry: CallRegistry, clock: Clock) {
    this.#socket = socket
    this.#registry = registry
    this.#clock = clock
    this.#connection = new HeldConnection(createCallerConnection(socket))
    this.#startIdleClock()
  }

  /** @throws UserFault call_not_started. */
  get session(): CallSession {
    if (!this.#session) throw new UserFault('call_not_started')
    return this.#session
  }

  /** Drops a frame that arrives after its call has ended or moved; after a move the client sends it again. */
  hearAudio(seq: number, chunk: Uint8Array): void {
    if (!this.#isAfterwards) this.session.input.hearAudio(seq, chunk)
  }

  /** Drops a report that arrives after its call has ended or moved. */
  reportPlayout(heard: Heard): void {
    if (!this.#isAfterwards) this.session.input.reportPlayout(heard)
  }

  /** What a frame takes from the caller's budget: its audio, and no less than the shortest frame has. */
  audioCostMs(chunk: Uint8Array): number {
    const audio = this.#session?.identity.audio
    return audio ? Math.max(minFrameMs, chunk.byteLength / bytesPerMsOf(audio)) : minFrameMs
  }

  /**
   * The token is checked again: a socket may outlive it.
   * @throws UserFault call_already_started, the token's fault, or what `CallRegistry.start` throws.
   */
  async start(request: CallStart): Promise<CallStarted> {
    const { signIn } = this.#socket.data
    if (!signIn.principal) throw new UserFault(signIn.tokenFault)
    if (signIn.principal.expiresAtMs <= this.#clock.nowMs()) throw new UserFault('token_expired')
    return this.#carry(() => this.#registry.start(this.#socket.data.userId, request, this.#connection))
  }

  /** @throws UserFault call_already_started, or what `CallRegistry.resume` throws. */
  resume(request: CallResume): Promise<CallResumed> {
    return this.#carry(() => this.#registry.resume(this.#socket.data.userId, request, this.#connection))
  }

  /** Ends the call and closes the socket: its sign-in has ended. */
  async signOut(): Promise<void> {
    await this.#session?.end('caller_hung_up')
    await hangUp(this.#socket)
  }

  /** The socket is gone; its call waits for the caller. */
  leave(): void {
    this.#stopIdleClock()
    this.#session?.leave(this.#connection)
  }

  get #isAfterwards(): boolean {
    return this.#session ? this.#session.hasEnded : this.#hasCarried
  }

  async #carry<T>(
    begin: () => ReturnType<CallRegistry['start']> | ReturnType<CallRegistry['resume']>,
  ): Promise<T> {
    if (this.#session || this.#isStarting) throw new UserFault('call_already_started')
    this.#isStarting = true
    this.#stopIdleClock()
    this.#connection.hold()
    try {
      const { session, reply, goOn } = await begin()
      this.#session = session
      void session.ended.then(() => {
        if (this.#session !== session) return
        this.#session = null
        this.#hasCarried = true
        this.#startIdleClock()
      })
      // The caller left before the call had started.
      if (!this.#socket.connected) session.leave(this.#connection)
      // The reply is written first: the events of the call come after it.
      setImmediate(() => {
        this.#connection.release()
        goOn()
      })
      return reply as T
    } catch (error) {
      this.#connection.release()
      this.#startIdleClock()
      throw error
    } finally {
      this.#isStarting = false
    }
  }

  #startIdleClock(): void {
    this.#stopIdleClock()
    if (!this.#socket.connected) return
    this.#stopIdleClock = this.#clock.after(timingBudget.socketIdleMs, () => {
      this.#socket.emit('call:error', { event: null, error: describeProblem('socket_idle') })
      void hangUp(this.#socket)
    })
  }
}
