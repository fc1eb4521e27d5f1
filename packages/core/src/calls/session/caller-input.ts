import { nameQuestion, type Heard, type ItemId, type Language, type MuteReason } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import type { CallerAudio } from '../audio/caller-audio.ts'
import type { Downlink } from '../audio/downlink.ts'
import type { EchoGuard } from '../audio/echo-guard.ts'
import { findEntry } from '../machine/answer/transcript.ts'
import type { LiveCall } from '../machine/call.ts'
import type { LeaseKeeper } from '../ownership/lease-keeper.ts'
import type { Attachment } from './attachment.ts'
import type { EventLoop } from './event-loop.ts'

/** How often frames of a push-to-talk question count as activity. */
const microphoneEveryMs = 1000

export interface CallerInputDeps {
  readonly loop: Pick<EventLoop, 'live' | 'take'>
  readonly audio: CallerAudio
  readonly echo: EchoGuard
  readonly downlink: Downlink
  readonly attachment: Attachment
  readonly leaseKeeper: Pick<LeaseKeeper, 'saveNow' | 'whenSaved'>
  /** Has model, tools and fixed words go on in this language. @throws UserFault language_unsupported. */
  readonly speakIn: (language: Language) => void
  readonly clock: Clock
}

/**
 * What the caller says, types and orders. Every method but `reportPlayout` throws UserFault call_not_started while the
 * call is not live. A promise resolves when what it did is saved: the next gateway knows of it, even if this one is
 * killed at once.
 */
export class CallerInput {
  readonly #deps: CallerInputDeps

  constructor(deps: CallerInputDeps, isSpeakerphone: boolean) {
    this.#deps = deps
    if (isSpeakerphone) this.#guardEcho()
  }

  /**
   * Takes a frame of the microphone in the call's format. A repeated `seq` is dropped.
   * @throws UserFault audio_empty, audio_odd_length, audio_too_large or audio_out_of_order.
   */
  hearAudio(seq: number, chunk: Uint8Array): void {
    const { audio, clock, loop } = this.#deps
    const live = this.#assertLive()
    const nowMs = clock.nowMs()
    const before = audio.lastSeq
    if (audio.hear(seq, chunk, live, nowMs)) loop.take({ type: 'speech-sustained' })
    if (live.identity.turnTaking !== 'push-to-talk') return
    const { lifecycle, pushToTalk } = live
    if (nowMs - lifecycle.quietSinceMs >= microphoneEveryMs) loop.take({ type: 'microphone-heard' })
    if (pushToTalk && before < pushToTalk.seq && pushToTalk.seq <= audio.lastSeq) {
      loop.take({ type: 'release-reached' })
    }
  }

  /** The client sends no frames from now on; null when it does again. The client says so again after a resume. */
  mute(reason: MuteReason | null): void {
    this.#assertLive()
    this.#deps.loop.take({ type: 'microphone-muted', reason })
    this.#deps.audio.setMuted(reason !== null)
  }

  /** The sound comes from another device now. The model's noise reduction follows with its next session. */
  async setRoute(isSpeakerphone: boolean): Promise<void> {
    this.#assertLive()
    this.#deps.loop.take({ type: 'route-changed', isSpeakerphone })
    if (isSpeakerphone) this.#guardEcho()
    else {
      this.#deps.downlink.measureSound(null)
      this.#deps.echo.clear()
    }
    await this.#save()
  }

  /** @throws UserFault language_unsupported. */
  async setLanguage(language: Language): Promise<void> {
    this.#assertLive()
    this.#deps.speakIn(language)
    await this.#save()
  }

  /** @throws UserFault audio_empty, or event_invalid in automatic turn taking. */
  async commit(): Promise<void> {
    const { audio, attachment, loop } = this.#deps
    this.#assertPushToTalk('call:commit')
    audio.assertQuestion()
    // The next frame, which would acknowledge the rest, may be long in coming.
    attachment.connection?.acknowledge(audio.lastSeq)
    loop.take({ type: 'commit-asked', seq: audio.lastSeq })
    await this.#save()
  }

  /**
   * Drops what was said and not committed.
   * @throws UserFault event_invalid in automatic turn taking.
   */
  cancelSpeech(): void {
    this.#assertPushToTalk('call:cancel')
    this.#deps.loop.take({ type: 'speech-cancelled' })
  }

  /**
   * Asks a typed question. Resolves with its item; a repeated one is not saved again.
   * @throws UserFault call_full when the call holds as many questions as it can.
   */
  async askText(text: string, itemId: ItemId = nameQuestion()): Promise<ItemId> {
    const { transcript, lifecycle } = this.#assertLive()
    const isRepeated = findEntry(transcript, itemId) !== undefined
    if (!isRepeated && lifecycle.isFull) throw new UserFault('call_full')
    if (!isRepeated) this.#deps.loop.take({ type: 'text-asked', itemId, text })
    await this.#save(isRepeated)
    return itemId
  }

  async interrupt(heard?: Heard): Promise<void> {
    this.#assertLive()
    this.#deps.loop.take({ type: 'interrupt-asked', heard })
    await this.#save()
  }

  reportPlayout(heard: Heard): void {
    this.#deps.loop.take({ type: 'playout-reported', ...heard })
    this.#deps.downlink.confirmHeard(heard.itemId, heard.playedMs)
  }

  async #save(isSaving = false): Promise<void> {
    const { leaseKeeper } = this.#deps
    if (await (isSaving ? leaseKeeper.whenSaved() : leaseKeeper.saveNow())) return
    throw new UserFault('call_not_started')
  }

  #assertLive(): LiveCall {
    const { live } = this.#deps.loop
    if (!live) throw new UserFault('call_not_started')
    return live
  }

  #assertPushToTalk(event: string): void {
    const { identity } = this.#assertLive()
    if (identity.turnTaking === 'push-to-talk') return
    throw new UserFault('event_invalid', { detail: `${event} is for calls with push-to-talk.` })
  }

  #guardEcho(): void {
    const { downlink, echo } = this.#deps
    echo.clear()
    downlink.measureSound((...sent) => echo.recordSent(...sent))
  }
}
