import type { MuteReason } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { CallClient } from '../call/call-client.ts'
import { createMicrophoneFraming, type MicrophoneFraming } from './microphone-framing.ts'
import { MicrophoneMissing, type HeldBy, type Microphone, type Microphones } from './microphone.ts'

/** `held`: something else uses it, and it comes back by itself or when the caller unmutes. */
export type MicrophoneState = 'open' | 'muted' | 'held' | 'missing'

export interface MicrophoneKeeperOptions {
  /** A client whose call has started. */
  readonly client: Pick<CallClient, 'audio' | 'sendAudio' | 'setMuted' | 'setRoute'>
  readonly microphones: Microphones
  readonly onState: (state: MicrophoneState) => void
  /** What the microphone hears, whether it is sent or not. */
  readonly onSamples?: (samples: Float32Array) => void
  /** The server refused call:mute or call:route, or the connection is gone. */
  readonly onFault: (fault: unknown) => void
  readonly clock?: Clock
}

/** A device that is lost again within this time is not opened again by itself. */
const steadyMs = 2000

/**
 * Keeps a microphone open during a call. A lost device is opened again once; then the server learns that no audio
 * follows, until a device appears. Changes of mute and of route are sent to the server.
 */
export class MicrophoneKeeper {
  readonly #options: MicrophoneKeeperOptions
  readonly #clock: Clock
  #microphone: Microphone | null = null
  #framing: MicrophoneFraming | null = null
  #openedAtMs = 0
  #isMuted = false
  #isGone = false
  #heldBy: HeldBy | null = null
  #toldMute: MuteReason | null = null
  #toldSpeakerphone = false
  #isClosed = false
  #work: Promise<void> = Promise.resolve()
  #stopWatching = () => {}
  /** Whether what is heard is sent. With push-to-talk it is while the button is held. */
  isSending: boolean

  constructor(options: MicrophoneKeeperOptions, { isSending = true } = {}) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.isSending = isSending
  }

  /** Opens the microphone. Resolves when it is open or known to be missing. */
  async start(): Promise<void> {
    await this.reopen()
    if (!this.#isClosed) this.#stopWatching = this.#options.microphones.watch(() => void this.reopen())
  }

  /** Opens the current device again, as after a permission was given. */
  reopen(): Promise<void> {
    this.#work = this.#work.then(() => this.#reopen()).catch(this.#options.onFault)
    return this.#work
  }

  /** Unmuting also takes back a microphone that is held. */
  setMuted(isMuted: boolean): void {
    this.#isMuted = isMuted
    const isTakenBack = !isMuted && this.#heldBy !== null
    if (isTakenBack) this.#heldBy = null
    if (isTakenBack) void this.reopen()
    else this.#tell()
  }

  /** Sends the rest of the last frame. */
  flush(): void {
    this.#framing?.flush()
  }

  close(): void {
    this.#isClosed = true
    this.#stopWatching()
    void this.#closeDevice()
  }

  async #reopen(): Promise<void> {
    await this.#closeDevice()
    if (this.#isClosed) return
    const opened = await this.#open()
    // The call may have ended meanwhile.
    if (this.#hasEnded()) return void opened?.close()
    this.#microphone = opened
    this.#isGone = opened === null
    if (opened) this.#use(opened)
    this.#tell()
  }

  async #open(): Promise<Microphone | null> {
    let isCurrent = true
    const ifCurrent =
      <T>(act: (value: T) => void) =>
      (value: T) => {
        if (isCurrent && !this.#isClosed) act(value)
      }
    try {
      const microphone = await this.#options.microphones.open({
        onSamples: ifCurrent((samples: Float32Array) => this.#hear(samples)),
        onLost: ifCurrent<void>(() => this.#lose()),
        onHeld: ifCurrent((by: HeldBy | null) => this.#hold(by)),
      })
      const { sampleRateHz, isSpeakerphone } = microphone
      const close = () => {
        isCurrent = false
        return microphone.close()
      }
      return { sampleRateHz, isSpeakerphone, close }
    } catch (error) {
      if (error instanceof MicrophoneMissing) return null
      throw error
    }
  }

  #use({ sampleRateHz, isSpeakerphone }: Microphone): void {
    const { client } = this.#options
    this.#openedAtMs = this.#clock.monotonicMs()
    this.#framing = createMicrophoneFraming({ sampleRateHz, format: client.audio }, (frame) =>
      client.sendAudio(frame),
    )
    if (isSpeakerphone === this.#toldSpeakerphone) return
    this.#toldSpeakerphone = isSpeakerphone
    client.setRoute(isSpeakerphone).catch(this.#options.onFault)
  }

  #hear(samples: Float32Array): void {
    this.#options.onSamples?.(samples)
    if (this.isSending && this.#toldMute === null) this.#framing?.push(samples)
  }

  #lose(): void {
    if (this.#clock.monotonicMs() - this.#openedAtMs >= steadyMs) return void this.reopen()
    this.#isGone = true
    void this.#closeDevice()
    this.#tell()
  }

  #hold(by: HeldBy | null): void {
    if (by === this.#heldBy) return
    this.#heldBy = by
    // Sound systems give silence after an interruption until they are opened again.
    if (by === null) void this.reopen()
    else this.#tell()
  }

  /** Asked after a wait, in which it may have changed. */
  #hasEnded(): boolean {
    return this.#isClosed
  }

  async #closeDevice(): Promise<void> {
    const before = this.#microphone
    this.#microphone = null
    this.#framing = null
    await before?.close()
  }

  /** Shows the state, and tells the server whether frames follow. */
  #tell(): void {
    if (this.#isClosed) return
    const { client, onState, onFault } = this.#options
    onState(this.#isGone ? 'missing' : this.#heldBy ? 'held' : this.#isMuted ? 'muted' : 'open')
    const reason = this.#isGone ? 'microphone_gone' : (this.#heldBy ?? (this.#isMuted ? 'caller' : null))
    if (reason === this.#toldMute) return
    const before = this.#toldMute
    this.#toldMute = reason
    client.setMuted(reason !== null, reason ?? before ?? 'caller').catch(onFault)
  }
}
