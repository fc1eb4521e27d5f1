import { nameQuestion, type EndReason, type Heard, type ItemId, type MuteReason } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import { AnswerFraming } from '../audio/answer-framing.ts'
import { CallerAudio } from '../audio/caller-audio.ts'
import type { CallerConnection } from '../audio/caller-connection.ts'
import { Downlink } from '../audio/downlink.ts'
import { EchoGuard } from '../audio/echo-guard.ts'
import { KeptAudio } from '../audio/kept-audio.ts'
import type { CallObserver, CallOutcome, CallStep } from '../call-observer.ts'
import { findEntry, toHistory } from '../machine/answer/transcript.ts'
import type { Call, CallIdentity, LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { dueAtMs } from '../machine/call-machine.ts'
import { eventTraits } from '../machine/event-traits.ts'
import { ModelConnection } from '../model/model-connection.ts'
import type { CallRecord } from '../ownership/call-record.ts'
import { LeaseKeeper } from '../ownership/lease-keeper.ts'
import { saveOnChange } from '../ownership/save-on-change.ts'
import { openSpeechGate } from '../speech-gate.ts'
import { Attachment } from './attachment.ts'
import { DeadlineTimer } from './deadline-timer.ts'
import { CallDeparture } from './departure.ts'
import { EventLoop } from './event-loop.ts'
import { gateSpeech } from './gate-speech.ts'
import { Observers } from './observers.ts'
import { runEffect, type EffectTargets } from './run-effects.ts'
import type { CallSessionDeps, CallSessionStart, Claim, Resumption } from './session-start.ts'
import { TurnLatency } from './turn-latency.ts'

/** How often a caller whose socket was full is sent more. */
const pumpEveryMs = 100
/** How often frames of a push-to-talk question count as activity. */
const microphoneEveryMs = 1000

/** One live call at this gateway: feeds the call machine and runs its effects. */
export class CallSession {
  readonly resumeToken: string
  readonly #deps: CallSessionDeps
  readonly #loop: EventLoop
  readonly #timer: DeadlineTimer
  readonly #attachment: Attachment
  readonly #downlink: Downlink
  readonly #framing: AnswerFraming
  readonly #kept = new KeptAudio()
  readonly #echo = new EchoGuard()
  readonly #callerAudio: CallerAudio
  readonly #model: ModelConnection
  readonly #leaseKeeper: LeaseKeeper
  readonly #latency: TurnLatency
  readonly #observers: Observers
  readonly #departure: CallDeparture

  constructor(start: CallSessionStart, deps: CallSessionDeps) {
    const { identity } = start.call
    const { meter, clock } = deps
    this.resumeToken = start.resumeToken
    this.#deps = deps
    this.#downlink = new Downlink(identity.audio, meter)
    if (identity.isSpeakerphone) this.#guardEcho()
    this.#attachment = new Attachment(identity, this.#downlink)
    this.#callerAudio = new CallerAudio({
      ...identity,
      echo: this.#echo,
      transcribedSeq: start.transcribedSeq,
      meter,
      clock,
      append: (pcm) => {
        this.#observers.onAudio('uplink', pcm)
        this.#model.appendAudio(pcm)
      },
      acknowledge: (seq) => this.#attachment.connection?.acknowledge(seq),
    })
    this.#framing = new AnswerFraming(identity.audio.frameMs, (itemId, chunk) =>
      this.#take({ type: 'answer-audio', itemId, chunk }),
    )
    const { isSpeakerphone, turnPolicy } = identity
    const setup = { ...start.setup, isSpeakerphone, endpointingMs: turnPolicy.endpointingMs }
    this.#model = new ModelConnection(setup, {
      ...deps,
      callId: identity.callId,
      addHistory: () => [...start.history, ...toHistory(this.#loop.live?.transcript ?? [])],
      unheard: () => this.#callerAudio.unheard(),
      hear: (event) => this.#hearModel(event),
    })
    this.#leaseKeeper = new LeaseKeeper(start.lease, {
      ...deps,
      record: () => this.#record(),
      onReplaced: () => this.#departure.abandon(),
    })
    this.#latency = new TurnLatency(identity, meter, clock)
    this.#observers = new Observers(this.#createObservers(identity), start.observers, deps.log)
    this.#timer = new DeadlineTimer(clock, () => {
      this.#downlink.pump()
      this.#take({ type: 'time-passed' })
    })
    this.#departure = this.#createDeparture(identity)
    const targets = this.#effectTargets()
    this.#loop = new EventLoop(start.call, {
      clock,
      runEffect: (effect) => runEffect(targets, effect),
      onStep: (step) => this.#onStep(step),
      onIdle: (call) => this.#setTimer(call),
    })
    void this.ended.then((outcome) => this.#observers.onEnded(outcome))
  }

  get identity(): CallIdentity {
    return this.#loop.call.identity
  }

  /** Resolves when this gateway has finished with the call. */
  get ended(): Promise<CallOutcome> {
    return this.#departure.ended
  }

  get hasEnded(): boolean {
    return this.#loop.call.phase === 'ended'
  }

  get isCallerAway(): boolean {
    const { live } = this.#loop
    return live !== null && live.lifecycle.awaySinceMs !== null
  }

  /**
   * Starts the call.
   * @throws ModelUnavailable or UserFault service_stopping; the call has ended then, and nothing of it is stored.
   */
  async open(connection: CallerConnection): Promise<void> {
    this.#attachment.attach(connection, 0).goOn()
    try {
      await this.#model.open()
    } catch (error) {
      this.#take({ type: 'end-asked', reason: 'model_lost', rating: null })
      await this.#leaseKeeper.finish()
      throw error
    }
    this.#take({ type: 'model-opened' })
    if (!this.hasEnded) return void (await this.#leaseKeeper.saveNow())
    await this.#leaseKeeper.finish()
    throw new UserFault('service_stopping')
  }

  /** Goes on with a call of another gateway, for a client that has handled the events up to `lastSeq`. */
  takeUp(connection: CallerConnection, { lastSeq, heard }: Claim): Resumption {
    const behindSeq = this.#downlink.leapBehind(lastSeq)
    this.#take({ type: 'taken-up', heard })
    const resumption = this.#attach(connection, behindSeq, { heard, hasAll: false })
    this.#model.takeUp()
    this.#leaseKeeper.saveSoon()
    return resumption
  }

  /** Another socket of the caller replaces the one before, even if that one is still open. */
  resume(connection: CallerConnection, { lastSeq, heard }: Claim): Resumption {
    this.#assertLive()
    this.#attachment.sendAway()
    const hasAll = this.#downlink.canGoOnFrom(lastSeq)
    if (!hasAll) this.#downlink.startFrom(lastSeq + 1)
    return this.#attach(connection, hasAll ? lastSeq : this.#downlink.nextSeq - 1, { heard, hasAll })
  }

  /** The caller's socket is gone. A socket that was replaced before changes nothing. */
  leave(connection: CallerConnection): void {
    if (!this.#attachment.detach(connection)) return
    this.#take({ type: 'caller-left' })
    this.#leaseKeeper.saveSoon()
  }

  /**
   * Takes a frame of the microphone in the call's format. A repeated `seq` is dropped.
   * @throws UserFault audio_empty, audio_odd_length, audio_too_large, audio_out_of_order, call_not_started.
   */
  hearAudio(seq: number, chunk: Uint8Array): void {
    const live = this.#assertLive()
    const nowMs = this.#deps.clock.nowMs()
    const before = this.#callerAudio.lastSeq
    if (this.#callerAudio.hear(seq, chunk, live, nowMs)) this.#take({ type: 'speech-sustained' })
    if (live.identity.turnTaking !== 'push-to-talk') return
    const { lifecycle, pushToTalk } = live
    if (nowMs - lifecycle.quietSinceMs >= microphoneEveryMs) this.#take({ type: 'microphone-heard' })
    if (pushToTalk && before < pushToTalk.seq && pushToTalk.seq <= this.#callerAudio.lastSeq) {
      this.#take({ type: 'release-reached' })
    }
  }

  /**
   * The client sends no frames from now on; null when it does again.
   * @throws UserFault call_not_started.
   */
  mute(reason: MuteReason | null): void {
    this.#assertLive()
    this.#take({ type: 'microphone-muted', reason })
    this.#callerAudio.setMuted(reason !== null)
  }

  /**
   * The sound comes from another device now. The model's noise reduction follows with its next session.
   * @throws UserFault call_not_started.
   */
  setRoute(isSpeakerphone: boolean): void {
    this.#assertLive()
    this.#take({ type: 'route-changed', isSpeakerphone })
    if (isSpeakerphone) return this.#guardEcho()
    this.#downlink.measureSound(null)
    this.#echo.clear()
  }

  /** @throws UserFault audio_empty, call_not_started, or event_invalid in automatic turn taking. */
  commit(): void {
    this.#assertPushToTalk('call:commit')
    this.#callerAudio.assertQuestion()
    // The next frame, which would acknowledge the rest, may be long in coming.
    this.#attachment.connection?.acknowledge(this.#callerAudio.lastSeq)
    this.#take({ type: 'commit-asked', seq: this.#callerAudio.lastSeq })
  }

  /**
   * Drops what was said and not committed.
   * @throws UserFault call_not_started, or event_invalid in automatic turn taking.
   */
  cancelSpeech(): void {
    this.#assertPushToTalk('call:cancel')
    this.#take({ type: 'speech-cancelled' })
  }

  /**
   * Asks a typed question. Resolves with its item when it is saved; a repeated one is not saved again.
   * @throws UserFault call_not_started, or call_full when the call holds as many questions as it can.
   */
  async askText(text: string, itemId: ItemId = nameQuestion()): Promise<ItemId> {
    const { transcript, lifecycle } = this.#assertLive()
    const isRepeated = findEntry(transcript, itemId)
    if (!isRepeated && lifecycle.isFull) throw new UserFault('call_full')
    if (!isRepeated) this.#take({ type: 'text-asked', itemId, text })
    if (await (isRepeated ? this.#leaseKeeper.whenSaved() : this.#leaseKeeper.saveNow())) return itemId
    throw new UserFault('call_not_started')
  }

  /** @throws UserFault call_not_started. */
  interrupt(heard?: Heard): void {
    this.#assertLive()
    this.#take({ type: 'interrupt-asked', heard })
  }

  reportPlayout(heard: Heard): void {
    this.#take({ type: 'playout-reported', ...heard })
    this.#downlink.confirmHeard(heard.itemId, heard.playedMs)
  }

  /** Ends the call if it has not ended. Resolves when it is stored and the caller has `call:ended`. */
  end(reason: EndReason, rating: number | null = null): Promise<CallOutcome> {
    this.#take({ type: 'end-asked', reason, rating })
    return this.ended
  }

  /** Moves the call to another gateway at the end of its turn, or at `byMs` in the middle of it. */
  move(byMs: number): Promise<CallOutcome> {
    if (this.#loop.call.phase === 'connecting') return this.end('server_stopping')
    this.#take({ type: 'move-asked', byMs })
    return this.ended
  }

  #assertLive(): LiveCall {
    const { live } = this.#loop
    if (!live) throw new UserFault('call_not_started')
    return live
  }

  #guardEcho(): void {
    this.#echo.clear()
    this.#downlink.measureSound((...sent) => this.#echo.recordSent(...sent))
  }

  #assertPushToTalk(event: string): void {
    this.#assertLive()
    if (this.identity.turnTaking === 'push-to-talk') return
    throw new UserFault('event_invalid', { detail: `${event} is for calls with push-to-talk.` })
  }

  #take(event: CallEvent): void {
    this.#loop.take(event)
  }

  #createObservers(identity: CallIdentity): CallObserver[] {
    const { log, observers = [], speechGate = openSpeechGate } = this.#deps
    const observed = { identity, raise: (event: CallEvent) => this.#take(event) }
    return [
      this.#latency,
      saveOnChange(this.#leaseKeeper),
      gateSpeech(observed, speechGate, log),
      ...observers.map((observe) => observe(observed)),
    ]
  }

  #createDeparture(identity: CallIdentity): CallDeparture {
    return new CallDeparture({
      identity,
      storage: this.#deps,
      meter: this.#deps.meter,
      attachment: this.#attachment,
      downlink: this.#downlink,
      model: this.#model,
      leaseKeeper: this.#leaseKeeper,
      stop: (reason) => {
        this.#loop.abandon(reason)
        this.#callerAudio.follow(null)
        this.#timer.stop()
      },
    })
  }

  #effectTargets(): EffectTargets {
    return {
      attachment: this.#attachment,
      callerAudio: this.#callerAudio,
      departure: this.#departure,
      downlink: this.#downlink,
      framing: this.#framing,
      kept: this.#kept,
      model: this.#model,
      observers: this.#observers,
      toolDeps: this.#deps,
      take: (event) => this.#take(event),
    }
  }

  #attach(
    connection: CallerConnection,
    lastSeq: number,
    returned: { heard?: Heard | undefined; hasAll: boolean },
  ): Resumption {
    const nextSeq = lastSeq + 1
    const ackedSeq = this.#callerAudio.lastSeq
    const { goOn } = this.#attachment.attach(connection, nextSeq)
    this.#take({ type: 'caller-returned', ...returned })
    return { state: this.#loop.call.phase, ackedSeq, nextSeq, goOn }
  }

  #hearModel(event: CallEvent): void {
    this.#latency.begin()
    if (event.type === 'answer-audio') return this.#framing.push(event.itemId, event.chunk)
    if (eventTraits[event.type].endsSound) this.#framing.flush()
    if (event.type === 'question-committed') this.#callerAudio.markCommitted(event.itemId)
    if (event.type === 'model-lost') this.#callerAudio.forgetPending()
    this.#take(event)
    this.#latency.end()
  }

  #onStep(step: CallStep): void {
    this.#observers.onStep(step)
    const { live } = this.#loop
    this.#callerAudio.follow(live)
    if (!live) {
      if (step.before.phase === 'connecting' && this.hasEnded) this.#departure.neverBegan()
      return
    }
    if (!live.overlapping?.cut) this.#downlink.dropHeld()
    if (!live.overlapping) this.#kept.drop()
    if (live.phase !== 'listening' || live.isCallerSpeaking || live.overlapping || live.pushToTalk) return
    if (this.#callerAudio.isTranscribed) this.#model.atTurnBoundary()
  }

  #setTimer(call: Call): void {
    const dueMs = dueAtMs(call)
    const isBehind = dueMs !== null && this.#downlink.isBehind
    this.#timer.set(isBehind ? Math.min(dueMs, this.#deps.clock.nowMs() + pumpEveryMs) : dueMs)
  }

  #record(): CallRecord {
    const live = this.#loop.lastLive
    if (!live) throw new Error('A call that never began has no record.')
    return {
      live,
      resumeToken: this.resumeToken,
      transcribedSeq: this.#callerAudio.transcribedSeq,
      finished: this.#departure.finished,
      observers: this.#observers.save(),
      savedAtMs: this.#deps.clock.nowMs(),
    }
  }
}
