import type { AudioFormat, ItemId, TurnPolicy, TurnTaking } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { CallMeter } from '../call-meter.ts'
import type { LiveCall } from '../machine/call.ts'
import { Uplink } from './uplink.ts'
import { SilencePadding } from './silence-padding.ts'
import type { EchoGuard } from './echo-guard.ts'
import { VoiceMeter } from './voice-meter.ts'

export interface CallerAudioOptions {
  readonly audio: AudioFormat
  /** Passes everything while there is no sound to guard against. */
  readonly echo: EchoGuard
  readonly turnTaking: TurnTaking
  readonly turnPolicy: TurnPolicy
  readonly transcribedSeq: number
  readonly meter: Pick<CallMeter, 'shed'>
  readonly clock: Clock
  /** Sends audio to the model: pcm16, 24 kHz. */
  readonly append: (pcm: Uint8Array) => void
  /** Acknowledges all frames up to this one. */
  readonly acknowledge: (seq: number) => void
}

/** How long a session may take to notice speech in the audio that it hears again. */
const heardAgainWithinMs = 3000
/** How much of the uplink one acknowledgement covers. */
const acknowledgeEveryMs = 400

/** The caller's frames in order, with echo and speech told apart. */
export class CallerAudio {
  readonly #options: CallerAudioOptions
  readonly #uplink: Uplink
  readonly #voice: VoiceMeter
  readonly #silence: SilencePadding
  readonly #echo: EchoGuard
  /** Caller turns whose words are not known, with the last frame of each. */
  readonly #pending = new Map<ItemId, number>()
  readonly #acknowledgeEvery: number
  #live: LiveCall | null = null
  #nowMs = 0
  #isSustained = false
  /** When another session last got audio to hear again. */
  #replayedAtMs = -Infinity

  constructor(options: CallerAudioOptions) {
    const { append, clock, turnPolicy } = options
    this.#options = options
    this.#voice = new VoiceMeter(turnPolicy.interruptAfterMs)
    this.#silence = new SilencePadding({ clock, append, endpointingMs: turnPolicy.endpointingMs })
    this.#uplink = new Uplink(options.audio, options.meter, options.transcribedSeq)
    this.#acknowledgeEvery = Math.ceil(acknowledgeEveryMs / options.audio.frameMs)
    this.#echo = options.echo
  }

  /** The last frame that was taken; -1 for none. */
  get lastSeq(): number {
    return this.#uplink.lastSeq
  }

  /** The last frame whose words are known, all before it known too; -1 for none. */
  get transcribedSeq(): number {
    return this.#uplink.replay.transcribedSeq
  }

  /** Whether the words of every caller turn are known. */
  get isTranscribed(): boolean {
    return this.#pending.size === 0
  }

  /**
   * Takes a frame and acknowledges it with others, or at once when it is repeated or refused. True when the caller has
   * spoken over an answer long enough to interrupt.
   * @throws UserFault audio_empty, audio_odd_length, audio_too_large or audio_out_of_order.
   */
  hear(seq: number, chunk: Uint8Array, live: LiveCall, nowMs: number): boolean {
    this.#live = live
    this.#nowMs = nowMs
    this.#isSustained = false
    this.#silence.recordFrame(nowMs)
    const before = this.lastSeq
    let isOdd = seq <= before
    try {
      this.#uplink.take(seq, chunk, this.#pass)
    } catch (error) {
      isOdd = true
      throw error
    } finally {
      const { lastSeq } = this
      const isDue = isOdd || (lastSeq !== before && (lastSeq + 1) % this.#acknowledgeEvery === 0)
      if (isDue && lastSeq >= 0) this.#options.acknowledge(lastSeq)
    }
    return this.#isSustained
  }

  /** The client sends no frames while it is muted. */
  setMuted(isMuted: boolean): void {
    this.#silence.setMuted(isMuted)
  }

  /** Follows the call after each event; null when it is not live here any more. */
  follow(live: LiveCall | null): void {
    const isOpen = live !== null && live.isCallerSpeaking && live.isModelUp
    this.#silence.setOpen(isOpen && live.lifecycle.awaySinceMs === null)
  }

  /** Audio that the next session has to hear again, oldest first. */
  unheard(): Uint8Array[] {
    this.#replayedAtMs = this.#options.clock.nowMs()
    return this.#uplink.replay.chunks()
  }

  /** @throws UserFault audio_empty when there is too little to answer. */
  assertQuestion(): void {
    this.#uplink.assertQuestion()
  }

  /** Audio that was not committed is never heard. */
  cancel(): void {
    this.#uplink.cancel()
  }

  markCommitted(itemId: ItemId): void {
    this.#replayedAtMs = -Infinity
    this.#uplink.markCommitted()
    this.#pending.set(itemId, this.#uplink.lastSeq)
  }

  /** Audio up to the end of this caller turn need not be heard again. */
  markTranscribed(itemId: ItemId): void {
    const seq = this.#pending.get(itemId)
    if (seq === undefined) return
    this.#uplink.replay.markTranscribed(seq)
    for (const [each, endSeq] of this.#pending) if (endSeq <= seq) this.#pending.delete(each)
  }

  /** The session is gone, and with it the transcripts that were to come. */
  forgetPending(): void {
    this.#pending.clear()
  }

  readonly #pass = (seq: number, pcm: Uint8Array): void => {
    const live = this.#live!
    const { append, meter, turnTaking } = this.#options
    const heard = this.#echo.mask(pcm, soundingOf(live), this.#nowMs)
    const isReplaying = this.#nowMs - this.#replayedAtMs < heardAgainWithinMs
    const isPending = this.#pending.size > 0 || live.overlapping !== null || isReplaying
    const isHolding = turnTaking === 'push-to-talk' || live.isCallerSpeaking || !live.isModelUp || isPending
    if (!this.#uplink.replay.add(seq, heard, isHolding)) meter.shed('replay_full')
    append(heard)
    const isAsked = live.overlapping !== null && live.overlapping.cut === null && live.isCallerSpeaking
    if (this.#voice.hear(heard, isAsked)) this.#isSustained = true
  }
}

/** The hot path: allocates nothing but while an acknowledgement sounds. */
const soundingOf = ({ playout, acknowledgement: { sounding } }: LiveCall) =>
  sounding ? [sounding, ...playout] : playout
