import { createCodec, sampleRateHz, type Codec } from '../audio/codec.ts'
import { createVoiceActivity, type VoiceActivity } from '../hearing/voice-activity.ts'
import type { Listener } from '../hearing/listener.ts'
import { ProtocolError } from '../protocol/protocol-error.ts'
import type { AudioFormat, TurnDetection } from '../protocol/session-schema.ts'

const minCommitMs = 100
const toMs = (samples: number) => (samples * 1000) / sampleRateHz

/** The silence of semantic_vad: shorter than server_vad's default, longer with low eagerness. */
const semanticSilenceMs = { low: 1000, medium: 600, auto: 600, high: 400 }

/** The part of the buffer that a commit takes. */
export interface SpokenInput {
  readonly durationMs: number
  readonly heard: Promise<string>
}

/** The caller's audio since the last commit, and the ear that follows it. */
export class InputAudio {
  readonly #listener: Listener
  #codec: Codec = createCodec('audio/pcm')
  #format = 'audio/pcm'
  #turnDetection = ''
  #activity: ReturnType<typeof createVoiceActivity> | null = null
  #paddingMs = 0
  #chunks: Int16Array[] = []
  #length = 0
  /** Milliseconds of audio before the activity detector's time zero, and before the buffer's first sample. */
  #activityBeganMs = 0
  #bufferBeganMs = 0
  #isSpeaking = false
  #early: { heard: Promise<string>; abort: AbortController } | null = null

  constructor(listener: Listener) {
    this.#listener = listener
  }

  /** Takes a changed configuration; the buffer stays. */
  configure(format: AudioFormat, turnDetection: TurnDetection | null): void {
    if (format.type !== this.#format) this.#codec = createCodec((this.#format = format.type))
    const wanted = JSON.stringify(turnDetection)
    if (wanted === this.#turnDetection) return
    this.#turnDetection = wanted
    this.#isSpeaking = false
    this.#activityBeganMs = this.nowMs
    const isServer = turnDetection?.type === 'server_vad'
    this.#paddingMs = isServer ? turnDetection.prefix_padding_ms : 300
    this.#activity =
      turnDetection &&
      createVoiceActivity({
        sampleRateHz,
        threshold: isServer ? turnDetection.threshold : 0.5,
        silenceDurationMs: isServer
          ? turnDetection.silence_duration_ms
          : semanticSilenceMs[turnDetection.eagerness],
      })
  }

  /** Adds wire bytes and returns the caller's events; times are since the session's first audio. */
  append(bytes: Buffer): VoiceActivity[] {
    const samples = this.#codec.decode(bytes)
    this.#chunks.push(samples)
    this.#length += samples.length
    const noticed = this.#activity?.process(samples) ?? []
    for (const activity of noticed) this.#follow(activity)
    if (this.#activity && !this.#isSpeaking) this.#keepLast(this.#paddingMs + 100)
    return noticed.map((activity) => ({
      ...activity,
      atMs: Math.round(this.#activityBeganMs + activity.atMs),
    }))
  }

  /**
   * Takes everything out of the buffer, to be heard.
   * @throws {ProtocolError} when there is less than a tenth of a second.
   */
  commit(): SpokenInput {
    const durationMs = toMs(this.#length)
    if (durationMs < minCommitMs) {
      throw new ProtocolError(
        'input_audio_buffer_commit_empty',
        `Error committing input audio buffer: buffer too small. Expected at least ${minCommitMs}ms of audio, but buffer only has ${durationMs.toFixed(2)}ms of audio.`,
      )
    }
    const heard = this.#early?.heard ?? this.#listener.hear(this.#samples())
    this.#early = null
    this.#empty()
    return { durationMs, heard }
  }

  clear(): void {
    this.#forgetEarly()
    this.#empty()
  }

  /** How much speech is kept from before its detection. */
  get paddingMs(): number {
    return this.#paddingMs
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking
  }

  /** The length of audio since the session began, in milliseconds. */
  get nowMs(): number {
    return this.#bufferBeganMs + toMs(this.#length)
  }

  /** Hearing starts at the first pause, so that the words are there when the silence is long enough. */
  #follow({ kind }: VoiceActivity): void {
    if (kind === 'started') this.#isSpeaking = true
    if (kind === 'stopped') this.#isSpeaking = false
    if (kind === 'resumed' || kind === 'started') this.#forgetEarly()
    if (kind === 'paused') {
      this.#forgetEarly()
      const abort = new AbortController()
      this.#early = { abort, heard: this.#listener.hear(this.#samples(), abort.signal) }
    }
  }

  #forgetEarly(): void {
    this.#early?.abort.abort()
    this.#early = null
  }

  #samples(): Int16Array {
    const all = new Int16Array(this.#length)
    let at = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }

  /** Silence before speech is dropped except the padding: the buffer does not grow while nobody talks. */
  #keepLast(ms: number): void {
    while (this.#chunks.length > 0 && toMs(this.#length - this.#chunks[0]!.length) >= ms) {
      const dropped = this.#chunks.shift()!.length
      this.#length -= dropped
      this.#bufferBeganMs += toMs(dropped)
    }
  }

  #empty(): void {
    this.#bufferBeganMs = this.nowMs
    this.#chunks = []
    this.#length = 0
  }
}
