import type { EndReason, Heard, Language } from '@astrovoice/contracts'
import type { HistoryItem } from '../../ports/realtime-model.ts'
import { UserFault } from '../../user-fault.ts'
import { AnswerFraming } from '../audio/answer-framing.ts'
import { CallerAudio } from '../audio/caller-audio.ts'
import type { CallerConnection } from '../audio/caller-connection.ts'
import { Downlink } from '../audio/downlink.ts'
import { EchoGuard } from '../audio/echo-guard.ts'
import { KeptAudio } from '../audio/kept-audio.ts'
import type { CallObserver, CallOutcome, CallStep } from '../call-observer.ts'
import type { InLanguage, Spoken } from '../../consultations/index.ts'
import { toHistory } from '../machine/answer/transcript.ts'
import type { Call, CallIdentity } from '../machine/call.ts'
import type { AcknowledgementRequest, CallEvent } from '../machine/call-event.ts'
import { dueAtMs } from '../machine/call-machine.ts'
import { eventTraits } from '../machine/event-traits.ts'
import { ModelConnection } from '../model/model-connection.ts'
import type { CallRecord } from '../ownership/call-record.ts'
import { LeaseKeeper } from '../ownership/lease-keeper.ts'
import { saveOnChange } from '../ownership/save-on-change.ts'
import { openSpeechGate } from '../speech-gate.ts'
import { Attachment } from './attachment.ts'
import { CallerInput } from './caller-input.ts'
import { DeadlineTimer } from './deadline-timer.ts'
import { CallDeparture } from './departure.ts'
import { EventLoop } from './event-loop.ts'
import { gateSpeech } from './gate-speech.ts'
import { inLatin } from './in-latin.ts'
import { Observers } from './observers.ts'
import { runEffect, type EffectTargets } from './run-effects.ts'
import type { CallSessionDeps, CallSessionStart, Claim, Resumption } from './session-start.ts'
import { TurnLatency } from './turn-latency.ts'

/** How often a caller whose socket was full is sent more. */
const pumpEveryMs = 100

/** One live call at this gateway: feeds the call machine and runs its effects. */
export class CallSession {
  readonly resumeToken: string
  /** What the caller says, types and orders. */
  readonly input: CallerInput
  readonly #deps: CallSessionDeps
  readonly #loop: EventLoop
  readonly #timer: DeadlineTimer
  readonly #attachment: Attachment
  readonly #downlink: Downlink
  readonly #framing: AnswerFraming
  readonly #kept = new KeptAudio()
  readonly #callerAudio: CallerAudio
  readonly #model: ModelConnection
  readonly #leaseKeeper: LeaseKeeper
  readonly #latency: TurnLatency
  readonly #observers: Observers
  readonly #departure: CallDeparture
  #inLanguage: InLanguage
  #spoken: Spoken
  /** What was said in earlier calls, as far as the caller agrees that the model has it. */
  #earlier: readonly HistoryItem[]
  /** Readings of what is remembered: how many began, and the last that was applied. */
  readonly #readings = { begun: 0, applied: 0 }

  constructor(start: CallSessionStart, deps: CallSessionDeps) {
    const { identity } = start.call
    const { meter, clock } = deps
    this.resumeToken = start.resumeToken
    this.#earlier = start.history
    this.#deps = deps
    this.#downlink = new Downlink(identity.audio, meter)
    this.#attachment = new Attachment(identity, this.#downlink)
    const echo = new EchoGuard()
    this.#callerAudio = this.#createCallerAudio(start, echo)
    this.#framing = new AnswerFraming(identity.audio.frameMs, (itemId, chunk) =>
      this.#take({ type: 'answer-audio', itemId, chunk }),
    )
    const { isSpeakerphone, turnPolicy, language } = identity
    this.#inLanguage = deps.inLanguage
    this.#spoken = this.#inLanguage(language)
    const { setup } = this.#spoken
    const { endpointingMs } = turnPolicy
    this.#model = new ModelConnection(
      { ...setup, isSpeakerphone, endpointingMs },
      {
        ...deps,
        callId: identity.callId,
        addHistory: () => [...this.#earlier, ...toHistory(this.#loop.live?.transcript ?? [])],
        unheard: () => this.#callerAudio.unheard(),
        hear: (event) => this.#hearModel(event),
      },
    )
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
    const targets = this.#effectTargets(identity)
    this.#loop = new EventLoop(start.call, {
      clock,
      runEffect: (effect) => runEffect(targets, effect),
      onStep: (step) => this.#onStep(step),
      onIdle: (call) => this.#setTimer(call),
    })
    this.input = this.#createInput(identity, echo)
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
    if (!this.#loop.live) throw new UserFault('call_not_started')
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

  /**
   * Reads again what is remembered of earlier calls. If that has changed, the model's session is replaced by one that
   * has nothing else of them. An answer that is under way is asked again.
   */
  async rememberAgain(): Promise<void> {
    const nth = ++this.#readings.begun
    const { inLanguage, history } = await this.#deps.rememberAgain()
    // A reading that was overtaken may hold what is forgotten since.
    if (this.hasEnded || nth < this.#readings.applied) return
    this.#readings.applied = nth
    const spoken = inLanguage(this.identity.language)
    const { instructions, languages } = spoken.setup
    // As many items may be others: calls are stored and deleted meanwhile.
    const isSame =
      instructions === this.#spoken.setup.instructions &&
      JSON.stringify(history) === JSON.stringify(this.#earlier)
    this.#inLanguage = inLanguage
    this.#spoken = spoken
    this.#earlier = history
    if (isSame) return
    this.#model.forget({ instructions, languages })
  }

  #speakIn(language: Language): void {
    const spoken = this.#inLanguage(language)
    this.#take({ type: 'language-changed', language })
    this.#spoken = spoken
    const { instructions, languages } = spoken.setup
    this.#model.configure({ instructions, languages })
  }

  async #acknowledge({ itemId, count }: AcknowledgementRequest): Promise<void> {
    const { language } = this.identity
    const { voice } = this.#spoken.setup
    const chunk = await this.#deps.acknowledgements?.make({ language, voice, count })
    if (chunk) this.#take({ type: 'acknowledgement-made', itemId, chunk })
  }

  #take(event: CallEvent): void {
    this.#loop.take(event)
  }

  #createCallerAudio({ call, transcribedSeq }: CallSessionStart, echo: EchoGuard): CallerAudio {
    const { meter, clock } = this.#deps
    return new CallerAudio({
      ...call.identity,
      echo,
      transcribedSeq,
      meter,
      clock,
      append: (pcm) => {
        this.#observers.onAudio('uplink', pcm)
        this.#model.appendAudio(pcm)
      },
      acknowledge: (seq) => this.#attachment.connection?.acknowledge(seq),
    })
  }

  #createInput({ isSpeakerphone }: CallIdentity, echo: EchoGuard): CallerInput {
    const parts = {
      loop: this.#loop,
      audio: this.#callerAudio,
      echo,
      downlink: this.#downlink,
      attachment: this.#attachment,
      leaseKeeper: this.#leaseKeeper,
      speakIn: (language: Language) => this.#speakIn(language),
      clock: this.#deps.clock,
    }
    return new CallerInput(parts, isSpeakerphone)
  }

  #createObservers(identity: CallIdentity): CallObserver[] {
    const { log, subject, observers = [], billing, speechGate = openSpeechGate } = this.#deps
    const observed = { identity, raise: (event: CallEvent) => this.#take(event) }
    return [
      this.#latency,
      saveOnChange(this.#leaseKeeper),
      gateSpeech(observed, subject, speechGate, log),
      ...(billing ? [billing.observe(observed)] : []),
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
      observed: () => this.#observers.save(),
      stop: (reason) => {
        this.#loop.abandon(reason)
        this.#callerAudio.follow(null)
        this.#timer.stop()
      },
    })
  }

  #effectTargets({ callId }: CallIdentity): EffectTargets {
    return {
      attachment: this.#attachment,
      callerAudio: this.#callerAudio,
      departure: this.#departure,
      downlink: this.#downlink,
      framing: this.#framing,
      kept: this.#kept,
      model: this.#model,
      observers: this.#observers,
      toolDeps: {
        log: this.#deps.log,
        meter: this.#deps.meter,
        clock: this.#deps.clock,
        callId,
        tools: { run: (...call) => this.#spoken.tools.run(...call) },
      },
      acknowledge: (request) => void this.#acknowledge(request),
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
    this.#take(event.type === 'question-transcribed' ? this.#inScript(event) : event)
    this.#latency.end()
  }

  /** Models write Hinglish in Devanagari at times. */
  #inScript<E extends { readonly text: string }>(event: E): E {
    return this.identity.language === 'hinglish' ? { ...event, text: inLatin(event.text) } : event
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
