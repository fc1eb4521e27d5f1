import type { CallId, CallResume, CallResumed, ConversationId, ItemId, Reply } from '@astrovoice/contracts'
import { callAudio, describeProblem, maxAudioFrameBytes, timingBudget } from '@astrovoice/contracts'
import type { ManualClock } from '@astrovoice/contracts/testing'
import type { CallSocket, Credentials, SocketFactory } from '../connection/call-socket.ts'

const started = {
  callId: '00000000-0000-4000-8000-000000000001' as CallId,
  conversationId: '00000000-0000-4000-8000-000000000002' as ConversationId,
  audio: callAudio,
  maxAudioFrameBytes,
  resumeToken: 'token',
  resumeWithinMs: 60_000,
}

type Listener = (...args: unknown[]) => void
type Acknowledge = (failure: Error | null, reply?: unknown) => void

/**
 * What becomes of a new line: the server takes it; nobody is there; the server dies before it has answered
 * Socket.IO's greeting; the network swallows the greeting, or lets it pass and swallows what is asked then.
 */
type Reception = 'welcome' | 'refused' | 'cut off' | 'swallowed' | 'unheard'

/** One end of a line that takes `latencyMs` each way; what is on its way when it breaks is lost. */
class Wire {
  connected = false
  readonly #gateway: GatewayInMemory
  readonly #listeners: [string, Listener][] = []
  /** Counts connections, so that nothing of a broken one arrives. */
  #life = 0
  #isDead = false
  /** The manager of a socket of Socket.IO's, which tells of pings. */
  readonly io = { on: (event: string, listener: Listener) => this.on(event, listener) }

  constructor(gateway: GatewayInMemory) {
    this.#gateway = gateway
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener])
  }

  once(event: string, listener: Listener): void {
    const once: Listener = (...args) => {
      this.off(event, once)
      listener(...args)
    }
    this.on(event, once)
  }

  off(event: string, listener: Listener): void {
    const at = this.#listeners.findIndex(([name, each]) => name === event && each === listener)
    if (at >= 0) this.#listeners.splice(at, 1)
  }

  connect(): void {
    this.#later(() => {
      const { reception } = this.#gateway
      if (reception === 'swallowed') return
      if (reception === 'refused') return this.tell('connect_error', new Error('nobody there'))
      if (reception === 'cut off') return this.tell('disconnect', 'transport close')
      this.connected = true
      this.#gateway.wires.add(this)
      this.#pingLater()
      this.tell('connect')
      if (reception === 'unheard') this.die()
    })
  }

  disconnect(): void {
    this.#break('io client disconnect')
  }

  drop(): void {
    this.#break('transport close')
  }

  /** From now on the network drops everything silently. */
  die(): void {
    this.#isDead = true
  }

  emit(event: string, payload: unknown): void {
    this.#ask(event, payload, () => {})
  }

  timeout(): { emit: (event: string, ...rest: unknown[]) => void } {
    return {
      emit: (event, ...rest) => {
        const acknowledge = rest.pop() as Acknowledge
        const reply = (answer: Reply<unknown>) => this.#later(() => acknowledge(null, answer))
        this.#ask(event, rest[0], reply)
      },
    }
  }

  /** The server says something. */
  say(event: string, payload: unknown): void {
    this.#later(() => this.tell(event, payload))
  }

  tell(event: string, ...args: unknown[]): void {
    for (const [name, listener] of [...this.#listeners]) if (name === event) listener(...args)
  }

  #ask(event: string, payload: unknown, reply: (answer: Reply<unknown>) => void): void {
    this.#later(() => this.#gateway.hear(this, event, payload, reply))
  }

  #pingLater(): void {
    this.#gateway.clock.after(timingBudget.pingIntervalMs, () => {
      if (!this.connected) return
      this.say('ping', undefined)
      this.#pingLater()
    })
  }

  #later(act: () => void): void {
    const life = this.#life
    this.#gateway.clock.after(this.#gateway.latencyMs, () => {
      if (life === this.#life && !this.#isDead) act()
    })
  }

  #break(reason: string): void {
    this.#life++
    if (!this.connected) return
    this.connected = false
    this.#gateway.wires.delete(this)
    this.tell('disconnect', reason)
  }
}

/** A gateway that keeps the contract of call:resume, for tests of what a client makes of it. */
export class GatewayInMemory {
  readonly clock: ManualClock
  readonly latencyMs = 20
  readonly wires = new Set<Wire>()
  reception: Reception = 'welcome'
  /** The numbers of the uplink frames it took, in order. */
  readonly taken: number[] = []
  /** The typed questions it was asked, each once. */
  readonly asked = new Map<string, string>()
  /** What it was told of the microphone, in order. */
  readonly mutes: unknown[] = []
  /** Where it was told that the sound comes from, in order. */
  readonly routes: unknown[] = []
  /** What came after the caller had hung up. */
  afterwards = 0
  resumes = 0
  #owner: Wire | null = null
  /** Whether the caller has hung up. */
  isOver = false
  #said: { event: string; payload: { seq: number } }[] = []

  constructor(clock: ManualClock) {
    this.clock = clock
  }

  /** What each line has shown of itself, in order. */
  readonly shown: Credentials[] = []

  readonly socketFactory: SocketFactory = (_url, credentials) => {
    this.shown.push(credentials)
    return new Wire(this) as unknown as CallSocket
  }

  /** Says the next event of the call. */
  speak(): void {
    const seq = this.#said.length
    const payload = { seq, itemId: 'item' as ItemId, role: 'astrologer', text: `${seq}`, isFinal: false }
    this.#said.push({ event: 'call:transcript', payload })
    this.#owner?.say('call:transcript', payload)
  }

  /** Ends the call by itself, as when nobody speaks. */
  end(): void {
    this.isOver = true
    this.#owner?.say('call:ended', { seq: this.#said.length, reason: 'idle', durationMs: 0, ...started })
  }

  get saidCount(): number {
    return this.#said.length
  }

  move(): void {
    this.#owner?.say('call:moved', { afterMs: 100, reason: 'server_stopping' })
  }

  /** Every line there is dies without breaking. */
  swallowAll(): void {
    for (const wire of this.wires) wire.die()
  }

  dropAll(): void {
    for (const wire of [...this.wires]) wire.drop()
  }

  hear(wire: Wire, event: string, payload: unknown, answer: (reply: Reply<unknown>) => void): void {
    const reply = (data: unknown) => answer({ ok: true, data })
    if (event === 'call:start') {
      this.#owner = wire
      return reply(started)
    }
    if (event === 'call:resume') {
      if (this.isOver) return answer({ ok: false, error: describeProblem('resume_expired') })
      return reply(this.#resume(wire, payload as CallResume))
    }
    if (wire !== this.#owner) return
    if (this.isOver) this.afterwards++
    if (event === 'call:end') this.isOver = true
    if (event === 'call:mute') this.mutes.push(payload)
    if (event === 'call:route') this.routes.push(payload)
    if (event === 'call:text') {
      const { itemId, text } = payload as { itemId: string; text: string }
      this.asked.set(itemId, text)
    }
    if (event !== 'call:audio') return reply({})
    const { seq } = payload as { seq: number }
    const isNext = seq === this.taken.length
    if (isNext) this.taken.push(seq)
    // As the real one does: every 400 ms of 60 ms frames, and at once what is repeated.
    if (!isNext || this.taken.length % 7 === 0) wire.say('call:acked', { seq: this.taken.length - 1 })
  }

  #resume(wire: Wire, { lastSeq }: CallResume): CallResumed {
    this.resumes++
    this.#owner = wire
    const missed = this.#said.slice(lastSeq + 1)
    // After the acknowledgement, which goes out when this returns.
    queueMicrotask(() => missed.forEach(({ event, payload }) => wire.say(event, payload)))
    return { ...started, state: 'listening', ackedSeq: this.taken.length - 1, nextSeq: lastSeq + 1 }
  }
}
