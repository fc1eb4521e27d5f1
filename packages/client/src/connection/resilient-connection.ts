import { serverEvents } from '@astrovoice/contracts'
import type {
  CallId,
  CallResume,
  CallResumed,
  ClientEventName,
  ClientPayload,
  ClientReply,
  ServerEventName,
  ServerPayload,
} from '@astrovoice/contracts'
import { CallFault } from '../call/call-fault.ts'
import type { Clock } from '@astrovoice/contracts/clock'
import { Attempt } from './attempt.ts'
import { backoffMs } from './backoff.ts'
import {
  ask,
  connect,
  ConnectionBroken,
  type CallSocket,
  type Credentials,
  type SocketFactory,
} from './call-socket.ts'

export type ServerEvent = {
  [E in ServerEventName]: { readonly event: E; readonly payload: ServerPayload<E> }
}[ServerEventName]

/** What it takes to take a call up again. */
export interface ResumableCall {
  readonly callId: CallId
  readonly resumeToken: string
  readonly resumeWithinMs: number
}

export interface ConnectionOptions {
  readonly url: string
  /** Asked for every connection: access tokens do not live as long as calls. */
  readonly token: () => string | Promise<string>
  readonly socketFactory: SocketFactory
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
}

export interface ConnectionListener {
  hear(event: ServerEvent): void
  /** The server has asked whether anybody is there; the socket answers by itself. */
  onPing(): void
  /** Up to where the call is known here. */
  resumePoint(): Pick<CallResume, 'lastSeq' | 'heard'>
  /** The line is there again; told before anything that the server says after it. */
  onResumed(resumed: CallResumed): void
  /** The line broke; while a call is on, another one is being sought. */
  onBroken(): void
  /** There is no line any more and none will be sought. */
  onLost(reason: string): void
}

const eventNames = Object.keys(serverEvents) as ServerEventName[]
/** The server may have noticed a broken line later than it was broken here. */
const patienceMs = 10_000
/** How long going on with a call waits for a fresh access token. */
const tokenWithinMs = 1000

/** A call's line to the gateway: a socket, and while a call is on another one whenever that breaks or is to go. */
export class ResilientConnection {
  readonly #options: ConnectionOptions
  readonly #listener: ConnectionListener
  #socket: CallSocket | null = null
  #call: ResumableCall | null = null
  #renewing: Promise<void> | null = null
  /** The try for a line that is being made. */
  #attempt: Attempt | null = null
  #hurry = () => {}
  /** How often another line was tried, on the network there is now. */
  #tries = 0
  #brokenAtMs: number | null = null
  /** Why the gateway refused to resume the last call. */
  #refusal: CallFault | null = null
  #isClosed = false

  constructor(options: ConnectionOptions, listener: ConnectionListener) {
    this.#options = options
    this.#listener = listener
  }

  /** @throws CallFault when the gateway refuses; Error when it cannot be reached. */
  async connect(): Promise<void> {
    await this.#try(async (attempt) => {
      const token = await attempt.step(Promise.resolve(this.#options.token()))
      const socket = await attempt.step(this.#open(attempt, { token, call: null }))
      if (attempt.succeed()) this.#socket = socket
    })
  }

  /** Goes on with a call that another client began. @throws CallFault when the gateway refuses; Error when it cannot be reached. */
  async takeUp(call: ResumableCall): Promise<void> {
    this.#call = call
    try {
      await this.#resume(call)
    } catch (error) {
      this.#call = null
      throw error
    }
  }

  /** What it takes to go on with the live call; null without one. */
  get call(): ResumableCall | null {
    return this.#call
  }

  /** From now on a broken line is replaced. */
  begin(call: ResumableCall): void {
    this.#call = call
    this.#refusal = null
  }

  /** The call is over: a broken line is just that. */
  finish(): void {
    this.#call = null
  }

  get hasCall(): boolean {
    return this.#call !== null
  }

  get isUp(): boolean {
    return this.#socket?.connected === true
  }

  /** Says something that is not acknowledged; without a line it is lost. */
  emit<E extends ClientEventName>(event: E, payload: ClientPayload<E>): void {
    if (this.#socket?.connected) this.#socket.emit(event, ...([payload] as never))
  }

  /**
   * Asks on the line there is, or the one that is being sought. With `isDone` it is asked again when the line broke
   * before the answer, or the call has moved; `isDone` tells refusals by which the server says that the first one was
   * done, or that the call is over.
   * @throws CallFault, or LineBroken when it is not known whether it was done.
   */
  async ask<E extends ClientEventName>(
    event: E,
    payload?: ClientPayload<E>,
    {
      isDone,
      onReply,
    }: { isDone?: (fault: CallFault) => boolean; onReply?: (data: ClientReply<E>) => void } = {},
  ): Promise<void> {
    for (let isRepeated = false; ; isRepeated = true) {
      let socket: CallSocket | null = null
      try {
        socket = await this.#ready()
        return await ask(socket, event, payload, onReply)
      } catch (error) {
        const mayBeDone = isRepeated || socket === null
        if (mayBeDone && error instanceof CallFault && isDone?.(error)) return
        if (!socket || !isDone || !this.#isLostOn(socket, error)) throw error
        await this.#renewing
      }
    }
  }

  /** Takes the call up on another socket after a while; the old one is let go once the new one carries the call. */
  renew(afterMs: number): void {
    if (!this.#call || this.#isClosed) return
    if (this.#renewing) return this.#hurry()
    this.#renewing = this.#seek(afterMs).finally(() => (this.#renewing = null))
  }

  /** The same at once, for the network is another one: a try that is being made on the old one is given up. */
  renewAtOnce(): void {
    if (!this.#renewing) return this.renew(0)
    this.#tries = 0
    this.#attempt?.giveUp('The network has changed.')
    this.#hurry()
  }

  /** Lets go of the line, and of one that is being sought. */
  close(): void {
    const isBroken = this.#call !== null && this.#socket === null
    this.#isClosed = true
    this.#call = null
    this.#attempt?.giveUp('The line was closed.')
    this.#hurry()
    this.#socket?.disconnect()
    // A socket says so itself.
    if (isBroken) this.#listener.onLost('io client disconnect')
  }

  /** Whether a request on a socket is repeated: the socket broke, or its server has given the call away. */
  #isLostOn(socket: CallSocket, error: unknown): boolean {
    if (error instanceof ConnectionBroken) return socket !== this.#socket
    const isLetGo = error instanceof CallFault && error.problem.code === 'call_not_started'
    return isLetGo && (socket !== this.#socket || this.#renewing !== null)
  }

  async #ready(): Promise<CallSocket> {
    while (!this.#socket?.connected) {
      if (!this.#renewing) throw this.#refusal ?? new ConnectionBroken('There is no line to the gateway.')
      await this.#renewing
    }
    return this.#socket
  }

  /** An access token if it arrives soon: the resume token alone can resume a call. */
  #tokenSoon(): Promise<string | null> {
    const { token, clock } = this.#options
    return new Promise((resolve) => {
      const cancel = clock.after(tokenWithinMs, () => resolve(null))
      const asked = (async () => token())()
      void asked.then(resolve, () => resolve(null)).finally(cancel)
    })
  }

  async #open(attempt: Attempt, credentials: Credentials): Promise<CallSocket> {
    const { url, socketFactory } = this.#options
    const socket = socketFactory(url, credentials)
    attempt.hold(socket)
    for (const event of eventNames) {
      socket.on(event, (payload: unknown) => this.#hear(socket, { event, payload } as ServerEvent))
    }
    socket.io.on('ping', () => this.#listener.onPing())
    socket.on('disconnect', (reason) => this.#onGone(socket, reason))
    await connect(socket)
    return socket
  }

  #hear(socket: CallSocket, heard: ServerEvent): void {
    const isCurrent = socket === this.#socket
    if (heard.event === 'call:moved') {
      if (!isCurrent) return
      // The server sends this to all its clients at once.
      this.renew(heard.payload.afterMs * (1 + this.#options.random()))
    }
    // The old server reports the move that this client makes.
    const isOwnMove = this.#renewing !== null || !isCurrent
    if (heard.event === 'call:ended' && heard.payload.reason === 'taken_over' && isOwnMove) return
    this.#listener.hear(heard)
  }

  #onGone(socket: CallSocket, reason: string): void {
    if (socket !== this.#socket) return
    this.#socket = null
    this.#brokenAtMs = this.#options.clock.monotonicMs()
    if (!this.#call || this.#isClosed) return this.#listener.onLost(reason)
    this.#listener.onBroken()
    this.renew(backoffMs(0, this.#options.random()))
  }

  async #seek(afterMs: number): Promise<void> {
    await this.#wait(afterMs)
    this.#tries = 0
    for (;;) {
      this.#tries++
      const call = this.#call
      if (!call) return
      try {
        return await this.#resume(call)
      } catch (error) {
        if (!this.#call) return
        if (isFinal(error)) {
          this.#refusal = error
          return this.#lose(error.problem.code)
        }
        if (this.#isTooLate(call)) return this.#lose('resume_expired')
      }
      // None was made on a network that is new.
      if (this.#tries > 0) await this.#wait(backoffMs(this.#tries, this.#options.random()))
    }
  }

  #resume({ callId, resumeToken }: ResumableCall): Promise<void> {
    return this.#try(async (attempt) => {
      const token = await attempt.step(this.#tokenSoon())
      const call = { callId, resumeToken }
      const socket = await attempt.step(this.#open(attempt, { token, call }))
      const from = { callId, resumeToken, ...this.#listener.resumePoint() }
      const onReply = (resumed: CallResumed) => {
        if (attempt.succeed()) this.#adopt(socket, resumed)
      }
      await attempt.step(ask(socket, 'call:resume', from, onReply))
    })
  }

  async #try(act: (attempt: Attempt) => Promise<void>): Promise<void> {
    const attempt = new Attempt(this.#options.clock)
    this.#attempt = attempt
    try {
      await act(attempt)
    } catch (error) {
      attempt.giveUp('There is no line to the gateway.')
      throw error
    } finally {
      this.#attempt = null
    }
  }

  #adopt(socket: CallSocket, resumed: CallResumed): void {
    const old = this.#socket
    this.#socket = socket
    this.#call = resumed
    this.#brokenAtMs = null
    this.#listener.onResumed(resumed)
    old?.disconnect()
  }

  #isTooLate({ resumeWithinMs }: ResumableCall): boolean {
    if (this.#brokenAtMs === null) return false
    return this.#options.clock.monotonicMs() - this.#brokenAtMs > resumeWithinMs + patienceMs
  }

  #lose(reason: string): void {
    this.#call = null
    const old = this.#socket
    this.#socket = null
    old?.disconnect()
    this.#listener.onLost(reason)
  }

  #wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#options.clock.after(delayMs, resolve)
      this.#hurry = () => {
        cancel()
        resolve()
      }
    })
  }
}

/** Whether trying again is no use. A token that has expired is replaced by the next one. */
const isFinal = (error: unknown): error is CallFault =>
  error instanceof CallFault && !error.problem.retryable && error.problem.code !== 'token_expired'
