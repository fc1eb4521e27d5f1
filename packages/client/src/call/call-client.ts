import { bytesPerMsOf, callAudio, nameQuestion } from '@astrovoice/contracts'
import type {
  AudioFormat,
  CallResumed,
  CallStart,
  CallStarted,
  ClientPayload,
  ErrorCode,
  Heard,
  ItemId,
  Language,
  MuteReason,
  ServerPayload,
} from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  ResilientConnection,
  type ResumableCall,
  type ServerEvent,
} from '../connection/resilient-connection.ts'
import { DeadConnectionWatch } from '../connection/dead-connection-watch.ts'
import { openSocket, type SocketFactory } from '../connection/call-socket.ts'
import { QualityMeter } from '../connection/quality.ts'
import { createAudioDecoder } from '../downlink/audio-decoder.ts'
import { EventOrder, type SequencedEvent } from '../downlink/event-order.ts'
import { UplinkBuffer } from '../uplink/uplink-buffer.ts'
import type { CallFault } from './call-fault.ts'
import type { CallListeners, HeardNow } from './call-listeners.ts'

export interface CallClientOptions {
  /** Address of the gateway, such as `https://gateway.example`. */
  readonly url: string
  /** An access token of the REST API, or a function that gives one for each connection. */
  readonly token: string | (() => string | Promise<string>)
  readonly socketFactory?: SocketFactory
  readonly clock?: Clock
  readonly random?: () => number
}

/** Optional fields have defaults on the server. */
export type CallRequest = Pick<CallStart, 'astrologerId' | 'language'> & Partial<ClientPayload<'call:start'>>

/** What another client of the caller, such as the page after a reload, needs to go on with a call. The token is a secret. */
export interface CallKey extends ResumableCall {
  readonly lastSeq: number
}

/** The reason of `onDisconnected` for a caller who has hung up, when `call:ended` was lost with the connection. */
export const hungUp = 'hung_up'

/** Outages shorter than this are not reported. */
const brokenAfterMs = 300
/** How long `leave` waits for the server. The server ends the call of a caller who does not return. */
const leaveWithinMs = 5000
/** How long the client waits for a missing event before it requests it. */
const gapPatienceMs = 2000

/**
 * One caller's call. It outlives its sockets: after a break the client resumes the call where it stopped. Every promise
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
  /** Set while the microphone sends nothing. */
  #mute: ClientPayload<'call:mute'> | null = null
  /** Audio and playout after the caller has hung up are not part of the call. */
  #hasHungUp = false
  /** Set while this client takes up a call that another one began. */
  #onTakenUp: ((resumed: CallResumed) => void) | null = null
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
    this.#mute = null
    return new Promise((resolve, reject) => {
      const onReply = (started: CallStarted) => {
        this.#begin(started)
        resolve(started)
      }
      this.#connection.ask('call:start', request as ClientPayload<'call:start'>, { onReply }).catch(reject)
    })
  }

  /** Goes on with a call that another client of the caller began. It gets the events after those that one handled. Gives the state of the call. */
  async resumeCall({ lastSeq, ...call }: CallKey): Promise<CallResumed['state']> {
    let state: CallResumed['state'] = 'listening'
    this.#hasHungUp = false
    this.#onTakenUp = (resumed) => (state = resumed.state)
    this.#order.reset(lastSeq + 1)
    this.#lastHeard = null
    this.#mute = null
    try {
      await this.#connection.takeUp(call)
    } finally {
      this.#onTakenUp = null
    }
    return state
  }

  /** What another client needs to go on with the live call; null without one. */
  get key(): CallKey | null {
    const { call } = this.#connection
    if (!call) return null
    const { callId, resumeToken, resumeWithinMs } = call
    return { callId, resumeToken, resumeWithinMs, lastSeq: this.#order.lastSeq }
  }

  /** The format of the live call. */
  get audio(): AudioFormat {
    return this.#format
  }

  /** Sends a frame in the call's format. While the connection is broken, up to 15 s of audio are kept. */
  sendAudio(chunk: Uint8Array): void {
    const nowMs = this.#clock.monotonicMs()
    this.#uplink.push(chunk, chunk.byteLength / bytesPerMsOf(this.#format), nowMs)
    // A broken connection is already reported, and is not a weak one.
    if (this.#connection.isUp) this.#quality.measure(null, this.#uplink.backlogMs)
    this.#watch.look()
  }

  /** Tells the server that no frames follow, and why; or that they do again. It holds over all sockets of the call. */
  async setMuted(isMuted: boolean, reason: MuteReason = 'caller'): Promise<void> {
    this.#mute = isMuted ? { muted: true, reason } : null
    await this.#connection.ask('call:mute', this.#mute ?? { muted: false, reason }, { isDone: () => false })
  }

  /** Push-to-talk was released. */
  async commit(): Promise<void> {
    await this.#soon(this.#connection.ask('call:commit', undefined, { isDone: hasCode('audio_empty') }))
  }

  /** Tells the server that the sound comes from another device now. */
  async setRoute(isSpeakerphone: boolean): Promise<void> {
    await this.#connection.ask('call:route', { isSpeakerphone }, { isDone: () => false })
  }

  /** The call goes on in another language. Rejects with language_unsupported when the astrologer does not speak it. */
  async setLanguage(language: Language): Promise<void> {
    await this.#connection.ask('call:language', { language }, { isDone: () => false })
  }

  /** Push-to-talk was held and is not released: what was said is never heard. */
  async cancelSpeech(): Promise<void> {
    await this.#connection.ask('call:cancel', undefined, { isDone: () => false })
  }

  /**
   * Asks a typed question once, however often the connection breaks. Its transcript has `itemId`, so that a caller can see
   * the question before it is sent.
   */
  async sendText(text: string, itemId: ItemId = nameQuestion(this.#random)): Promise<ItemId> {
    await this.#connection.ask('call:text', { text, itemId }, { isDone: () => false })
    return itemId
  }

  /** Stops the answer. With `heard` the server knows exactly what was heard. */
  async interrupt(heard?: Heard): Promise<void> {
    await this.#soon(this.#connection.ask('call:interrupt', heard, { isDone: () => false }))
  }

  reportPlayout(itemId: ItemId, playedMs: number): void {
    this.#lastHeard = { itemId, playedMs }
    if (!this.#hasHungUp) this.#connection.emit('call:playout', { itemId, playedMs })
  }

  /** Sets the function that gives the current playout for a resume. Without it the last report counts. */
  askPlayout(heardNow: HeardNow): void {
    this.#heardNow = heardNow
  }

  async end(rating?: number): Promise<void> {
    this.#hasHungUp = true
    // The server stores the call before it replies.
    this.#watch.close()
    const ending = rating === undefined ? undefined : { rating }
    await this.#connection.ask('call:end', ending, { isDone: hasCode('call_not_started', 'resume_expired') })
  }

  /** Hangs up and closes the connection: after the server's reply, or after a moment without one. */
  async leave(): Promise<void> {
    const cancel = this.#clock.after(leaveWithinMs, () => this.disconnect())
    try {
      if (this.#connection.hasCall) await this.end()
    } catch {
      // The server or the call is gone: there is nothing left to hang up.
    }
    cancel()
    this.disconnect()
  }

  /**
   * Resumes the call on a new socket at once: the phone has changed its network, or the app was away. The old socket
   * serves until then; a running attempt starts again.
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
    else if (heard.event === 'call:cost') this.#each((each) => each.onCost?.(heard.payload))
    else if (heard.event === 'call:moved') this.#each((each) => each.onMoved?.(heard.payload))
    else {
      this.#order.take(heard)
      if (this.#order.hasGap) this.#cancelGap ??= this.#clock.after(gapPatienceMs, () => this.#closeGap())
    }
  }

  /** Requests that the server replies to at once, unless the connection is dead. */
  #soon(answer: Promise<void>): Promise<void> {
    return answer.finally(this.#watch.expectAnswer())
  }

  #resumePoint() {
    const heard = this.#heardNow?.() ?? this.#lastHeard
    return { lastSeq: this.#order.lastSeq, ...(heard && { heard }) }
  }

  #goOn(resumed: CallResumed): void {
    const { ackedSeq, nextSeq, audio } = resumed
    const nowMs = this.#clock.monotonicMs()
    if (this.#onTakenUp) {
      this.#onTakenUp(resumed)
      this.#uplink.reset(ackedSeq + 1)
      this.#decode = createAudioDecoder(audio)
    }
    this.#format = audio
    this.#order.skipTo(nextSeq)
    this.#quality.reset()
    this.#cancelNews()
    this.#each((each) => each.onResumed?.())
    this.#uplink.open(ackedSeq, nowMs)
    if (this.#hasHungUp) return
    this.#watch.open()
    // The call may be at another server now. A refusal leaves it as a call whose frames stop.
    if (this.#mute) this.#connection.ask('call:mute', this.#mute).catch(() => {})
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
    const isOver = this.#hasHungUp && reason === ('resume_expired' satisfies ErrorCode)
    this.#each((each) => each.onDisconnected?.(isOver ? hungUp : reason))
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

  /** Requests the missing events from the server again. */
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
  (...codes: readonly ErrorCode[]) =>
  ({ problem }: CallFault): boolean =>
    codes.includes(problem.code)

export const createCallClient = (options: CallClientOptions): CallClient => new CallClient(options)

/** Browsers and React Native hand over an ArrayBuffer, Node a Buffer. */
function toBytes(binary: Uint8Array<ArrayBuffer> | ArrayBuffer): Uint8Array<ArrayBuffer> {
  return binary instanceof ArrayBuffer ? new Uint8Array(binary) : binary
}
