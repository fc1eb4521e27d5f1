import { bytesPerMsOf, callAudio, nameQuestion } from '@astrovoice/contracts'
import type {
  AudioFormat,
  CallResumed,
  CallStart,
  CallStarted,
  ClientPayload,
  Heard,
  ItemId,
  ServerPayload,
} from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { ResilientConnection, type ServerEvent } from '../connection/resilient-connection.ts'
import { DeadConnectionWatch } from '../connection/dead-connection-watch.ts'
import { openSocket, type SocketFactory } from '../connection/call-socket.ts'
import { QualityMeter } from '../connection/quality.ts'
import { createAudioDecoder } from '../downlink/audio-decoder.ts'
import { EventOrder, type SequencedEvent } from '../downlink/event-order.ts'
import { UplinkBuffer } from '../uplink/uplink-buffer.ts'
import type { CallFault } from './call-fault.ts'
import type { CallListeners, HeardNow } from './call-listeners.ts'

export interface CallClientOptions {
  /** Where the gateway is, such as `https://gateway.example`. */
  readonly url: string
  /** An access token of the REST API, or where to get a fresh one for every connection. */
  readonly token: string | (() => string | Promise<string>)
  readonly socketFactory?: SocketFactory
  readonly clock?: Clock
  readonly random?: () => number
}

/** What may be left out has a default on the server. */
export type CallRequest = Pick<CallStart, 'astrologerId' | 'language'> & Partial<ClientPayload<'call:start'>>

/** A line that is back sooner is not spoken of. */
const brokenAfterMs = 300
/** How long whoever leaves waits for the server to know; it hangs up by itself when a caller does not come back. */
const leaveWithinMs = 5000
/** How long an event that is missing is waited for before the server is asked for it. */
const gapPatienceMs = 2000

/**
 * One caller's call. It outlives its sockets: whatever breaks, the call is taken up where it stopped. Every promise
 * rejects with a `CallFault` when the server refuses.
 */
export class CallClient {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #connection: ResilientConnection
  readonly #order = new EventOrder((event) => this.#tell(event))
  readonly #uplink = new UplinkBuffer((frame) => this.#sendFrame(frame.seq, frame.chunk))
  readonly #watch: DeadConnectionWatch
  readonly #quality = new QualityMeter((quality) => this.#each((each) => each.onQuality?.(quality)))
  readonly #listeners = new Set<CallListeners>()
  #format: AudioFormat = callAudio
  #decode = createAudioDecoder(callAudio)
  #heardNow: HeardNow | null = null
  #lastHeard: Heard | null = null
  /** What is said and heard after the caller has hung up is no part of the call. */
  #hasHungUp = false
  #cancelGap: (() => void) | null = null
  #cancelNews = () => {}

  constructor(options: CallClientOptions) {
    const { url, token, socketFactory = openSocket, clock = systemClock, random = Math.random } = options
    this.#clock = clock
    this.#random = random
    const freshToken = typeof token === 'string' ? () => token : token
    this.#connection = new ResilientConnection(
      { url, token: freshToken, socketFactory, clock, random },
      {
        hear: (heard) => this.#hear(heard),
        onPing: () => this.#watch.hear(),
        resumePoint: () => this.#resumePoint(),
        onResumed: (resumed) => this.#goOn(resumed),
        onBroken: () => this.#pause(),
        onLost: (reason) => this.#stop(reason),
      },
    )
    const owedSinceMs = () => this.#uplink.owedSinceMs
    this.#watch = new DeadConnectionWatch({ clock, owedSinceMs, onDead: () => this.#connection.renew(0) })
  }

  connect(): Promise<void> {
    return this.#connection.connect()
  }

  startCall(request: CallRequest): Promise<CallStarted> {
    this.#hasHungUp = false
    this.#order.reset()
    this.#uplink.reset()
    this.#lastHeard = null
    return new Promise((resolve, reject) => {
      const onReply = (started: CallStarted) => {
        this.#begin(started)
        resolve(started)
      }
      this.#connection.ask('call:start', request as ClientPayload<'call:start'>, { onReply }).catch(reject)
    })
  }

  /** The format of the call that is on. */
  get audio(): AudioFormat {
    return this.#format
  }

  /** Sends a frame in the call's format. While the line is broken it is kept, up to 15 s of audio. */
  sendAudio(chunk: Uint8Array): void {
    const nowMs = this.#clock.monotonicMs()
    this.#uplink.push(chunk, chunk.byteLength / bytesPerMsOf(this.#format), nowMs)
    // A line that is broken is not a weak one; that is told already.
    if (this.#connection.isUp) this.#quality.measure(null, this.#uplink.backlogMs)
    this.#watch.look()
  }

  /** Push-to-talk was released. */
  async commit(): Promise<void> {
    await this.#soon(this.#connection.ask('call:commit', undefined, { isDone: hasCode('audio_empty') }))
  }

  /** Asks a typed question, once, however often the line breaks meanwhile. */
  async sendText(text: string): Promise<ItemId> {
    const itemId = nameQuestion(this.#random)
    await this.#connection.ask('call:text', { text, itemId }, { isDone: () => false })
    return itemId
  }

  /** Stops the answer; what was heard of it is exact when it is told. */
  async interrupt(heard?: Heard): Promise<void> {
    await this.#soon(this.#connection.ask('call:interrupt', heard, { isDone: () => false }))
  }

  reportPlayout(itemId: ItemId, playedMs: number): void {
    this.#lastHeard = { itemId, playedMs }
    if (!this.#hasHungUp) this.#connection.emit('call:playout', { itemId, playedMs })
  }

  /** Where to ask what has come out by now, when a call is taken up again; else the last report counts. */
  askPlayout(heardNow: HeardNow): void {
    this.#heardNow = heardNow
  }

  async end(rating?: number): Promise<void> {
    this.#hasHungUp = true
    // The server keeps the call before it answers.
    this.#watch.close()
    const ending = rating === undefined ? undefined : { rating }
    await this.#connection.ask('call:end', ending, { isDone: hasCode('call_not_started') })
  }

  /** Hangs up and lets go of the line: once the server knows, or after a moment when it cannot be told. */
  async leave(): Promise<void> {
    const cancel = this.#clock.after(leaveWithinMs, () => this.disconnect())
    try {
      if (this.#connection.hasCall) await this.end()
    } catch {
      // Nobody is there any more whom it could be told.
    }
    cancel()
    this.disconnect()
  }

  /**
   * Takes the call up on a new socket at once: the phone has changed its network, or the app was away. The old one
   * serves until then; what is being tried already is begun anew.
   */
  reconnect(): void {
    this.#connection.renewAtOnce()
  }

  /** Returns how to stop listening. */
  listen(listeners: CallListeners): () => void {
    this.#listeners.add(listeners)
    return () => this.#listeners.delete(listeners)
  }

  disconnect(): void {
    this.#cancelGap?.()
    this.#cancelNews()
    this.#watch.close()
    this.#connection.close()
  }

  #begin(started: CallStarted): void {
    this.#connection.begin(started)
    this.#format = started.audio
    this.#decode = createAudioDecoder(started.audio)
    this.#uplink.open(-1, this.#clock.monotonicMs())
    this.#watch.open()
  }

  #hear(heard: ServerEvent): void {
    this.#watch.hear()
    if (heard.event === 'call:acked') {
      this.#acknowledge(heard.payload)
      this.#each((each) => each.onAcked?.(heard.payload))
    } else if (heard.event === 'call:error') this.#each((each) => each.onError?.(heard.payload))
    else if (heard.event === 'call:moved') this.#each((each) => each.onMoved?.(heard.payload))
    else {
      this.#order.take(heard)
      if (this.#order.hasGap) this.#cancelGap ??= this.#clock.after(gapPatienceMs, () => this.#closeGap())
    }
  }

  /** What the server answers at once, unless the line is dead. */
  #soon(answer: Promise<void>): Promise<void> {
    return answer.finally(this.#watch.expectAnswer())
  }

  #resumePoint() {
    const heard = this.#heardNow?.() ?? this.#lastHeard
    return { lastSeq: this.#order.lastSeq, ...(heard && { heard }) }
  }

  #goOn({ ackedSeq, nextSeq, audio }: CallResumed): void {
    const nowMs = this.#clock.monotonicMs()
    this.#format = audio
    this.#order.skipTo(nextSeq)
    this.#quality.reset()
    this.#cancelNews()
    this.#each((each) => each.onResumed?.())
    this.#uplink.open(ackedSeq, nowMs)
    if (!this.#hasHungUp) this.#watch.open()
  }

  #pause(): void {
    this.#uplink.close()
    this.#watch.close()
    this.#cancelNews = this.#clock.after(brokenAfterMs, () => this.#each((each) => each.onReconnecting?.()))
  }

  #stop(reason: string): void {
    this.#uplink.close()
    this.#watch.close()
    this.#cancelNews()
    this.#cancelGap?.()
    this.#each((each) => each.onDisconnected?.(reason))
  }

  #sendFrame(seq: number, chunk: Uint8Array): void {
    if (!this.#hasHungUp)
      this.#connection.emit('call:audio', { seq, chunk: chunk as Uint8Array<ArrayBuffer> })
  }

  #acknowledge({ seq }: ServerPayload<'call:acked'>): void {
    const nowMs = this.#clock.monotonicMs()
    const sentAtMs = this.#uplink.acknowledge(seq, nowMs)
    this.#quality.measure(sentAtMs === null ? null : nowMs - sentAtMs, this.#uplink.backlogMs)
  }

  /** Asks the server again for what is still missing. */
  #closeGap(): void {
    this.#cancelGap = null
    if (this.#order.hasGap) this.#connection.renew(0)
  }

  #tell({ event, payload }: SequencedEvent): void {
    switch (event) {
      case 'call:state':
        return this.#each((each) => each.onState?.(payload))
      case 'call:audio': {
        const chunk = this.#decode(toBytes(payload.chunk)) as Uint8Array<ArrayBuffer>
        return this.#each((each) => each.onAudio?.({ ...payload, chunk }))
      }
      case 'call:transcript':
        return this.#each((each) => each.onTranscript?.(payload))
      case 'call:interrupted':
        return this.#each((each) => each.onInterrupted?.(payload))
      case 'call:card':
        return this.#each((each) => each.onCard?.(payload))
      case 'call:ended':
        this.#hasHungUp = true
        this.#connection.finish()
        this.#uplink.close()
        this.#watch.close()
        return this.#each((each) => each.onEnded?.(payload))
    }
  }

  #each(act: (listeners: CallListeners) => void): void {
    this.#listeners.forEach(act)
  }
}

const hasCode =
  (code: string) =>
  ({ problem }: CallFault): boolean =>
    problem.code === code

export const createCallClient = (options: CallClientOptions): CallClient => new CallClient(options)

/** Browsers and React Native hand over an ArrayBuffer, Node a Buffer. */
function toBytes(binary: Uint8Array<ArrayBuffer> | ArrayBuffer): Uint8Array<ArrayBuffer> {
  return binary instanceof ArrayBuffer ? new Uint8Array(binary) : binary
}
