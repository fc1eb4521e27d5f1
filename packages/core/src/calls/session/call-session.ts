import { nameQuestion, type EndReason, type Heard, type ItemId } from '@astrovoice/contracts'
import type { EndedCall } from '../../ports/conversations.ts'
import { UserFault } from '../../user-fault.ts'
import { AnswerFraming } from '../audio/answer-framing.ts'
import type { Call, CallIdentity, LiveCall } from '../machine/call.ts'
import { isModelCommand, type CallEffect, type CallEvent, type ModelCommand } from '../machine/call-event.ts'
import { CallAlarm } from './call-alarm.ts'
import { LeaseKeeper, weightOf } from '../ownership/lease-keeper.ts'
import { advance, dueAtMs } from '../machine/call-machine.ts'
import type { CallRecord } from '../ownership/call-record.ts'
import type { CallerConnection } from '../audio/caller-connection.ts'
import { Downlink } from '../audio/downlink.ts'
import { CallerAudio } from '../audio/caller-audio.ts'
import { storeFinishedCall } from '../ownership/store-finished-call.ts'
import { ModelConnection } from '../model/model-connection.ts'
import { runTool } from './run-tool.ts'
import type { CallOutcome, CallSessionDeps, CallSessionStart, Claim, Resumption } from './session-start.ts'
import { findEntry, toHistory } from '../machine/answer/transcript.ts'
import { TurnClock } from './turn-clock.ts'

/** How often a call that moves is noted anew when something happens meanwhile. */
const maxSaves = 3
/** How often a caller who cannot keep up is given more. */
const pumpEveryMs = 100
/** How often it is noted that a question is being spoken that will be released. */
const microphoneEveryMs = 1000

/** After which no more of an answer's sound comes. */
const endsAnswer = new Set<CallEvent['type']>(['answer-sounded', 'response-finished', 'model-lost'])

/** One call: feeds what happens to the call machine, one thing at a time, and does what it says. */
export class CallSession {
  readonly resumeToken: string
  readonly #deps: CallSessionDeps
  readonly #downlink: Downlink
  readonly #model: ModelConnection
  readonly #callerAudio: CallerAudio
  readonly #framing: AnswerFraming
  readonly #leaseKeeper: LeaseKeeper
  readonly #turn: TurnClock
  readonly #alarm: CallAlarm
  readonly #inbox: CallEvent[] = []
  readonly #ended = Promise.withResolvers<CallOutcome>()
  #call: Call
  #lastLive: CallRecord['live'] | null = null
  #connection: CallerConnection | null = null
  #finished: EndedCall | null = null
  #isBusy = false

  constructor(start: CallSessionStart, deps: CallSessionDeps) {
    const { call, setup, history } = start
    this.resumeToken = start.resumeToken
    this.#deps = deps
    this.#call = call
    const { audio, isSpeakerphone, turnTaking } = call.identity
    this.#turn = new TurnClock(call.identity.callId, deps.meter, deps.clock)
    this.#downlink = new Downlink(audio, deps.meter)
    this.#callerAudio = new CallerAudio({
      audio,
      isSpeakerphone,
      turnTaking,
      transcribedSeq: start.transcribedSeq,
      meter: deps.meter,
      append: (pcm) => this.#model.appendAudio(pcm),
      acknowledge: (seq) => this.#connection?.acknowledge(seq),
    })
    this.#framing = new AnswerFraming(audio.frameMs, (itemId, chunk) =>
      this.#take({ type: 'answer-audio', itemId, chunk }),
    )
    this.#model = new ModelConnection(setup, {
      ...deps,
      addHistory: () => [...history, ...toHistory(this.#live?.transcript ?? [])],
      unheard: () => this.#callerAudio.unheard(),
      hear: (event) => this.#hearModel(event),
    })
    this.#alarm = new CallAlarm(deps.clock, () => {
      this.#downlink.pump()
      this.#take({ type: 'time-passed' })
    })
    const [record, onReplaced] = [() => this.#record(), () => this.#abandon()]
    this.#leaseKeeper = new LeaseKeeper(start.lease, { ...deps, record, onReplaced })
  }

  get identity(): CallIdentity {
    return this.#call.identity
  }

  /** Resolves when the call is over here and stored. */
  get ended(): Promise<CallOutcome> {
    return this.#ended.promise
  }

  get hasEnded(): boolean {
    return this.#call.phase === 'ended'
  }

  get isCallerAway(): boolean {
    return this.#live !== null && this.#live.lifecycle.awaySinceMs !== null
  }

  /** Begins the call. @throws ModelUnavailable or UserFault service_stopping; it is over then, nothing of it is kept. */
  async open(connection: CallerConnection): Promise<void> {
    this.#connection = connection
    this.#downlink.attach(connection, 0)
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

  /** Goes on with a call of another gateway, for a caller who has handled events up to `lastSeq`. */
  takeUp(connection: CallerConnection, { lastSeq, heard }: Claim): Resumption {
    const behindSeq = this.#downlink.leapBehind(lastSeq)
    this.#take({ type: 'taken-up', heard })
    const resumption = this.#attach(connection, behindSeq, { heard, hasAll: false })
    this.#model.takeUp()
    this.#leaseKeeper.saveSoon()
    return resumption
  }

  /** Another socket of the caller's takes the place of the one before, whether that is gone already or not. */
  resume(connection: CallerConnection, { lastSeq, heard }: Claim): Resumption {
    this.#assertLive()
    const before = this.#connection
    this.#downlink.detach()
    this.#connection = null
    if (before) this.#sendAway(before)
    const hasAll = this.#downlink.canGoOnFrom(lastSeq)
    if (!hasAll) this.#downlink.startFrom(lastSeq + 1)
    return this.#attach(connection, hasAll ? lastSeq : this.#downlink.nextSeq - 1, { heard, hasAll })
  }

  /** The caller's socket is gone. One that was replaced before is of no account. */
  leave(connection: CallerConnection): void {
    if (this.#connection !== connection) return
    this.#connection = null
    this.#downlink.detach()
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
    // Audio passes the machine by: it is the hot path, and the model's ear tells what is in it.
    if (this.#callerAudio.hear(seq, chunk, live, nowMs)) this.#take({ type: 'speech-sustained' })
    if (live.identity.turnTaking !== 'push-to-talk') return
    const { lifecycle, pushToTalk } = live
    if (nowMs - lifecycle.quietSinceMs >= microphoneEveryMs) this.#take({ type: 'microphone-heard' })
    if (pushToTalk && before < pushToTalk.seq && pushToTalk.seq <= this.#callerAudio.lastSeq) {
      this.#take({ type: 'release-reached' })
    }
  }

  /** @throws UserFault audio_empty, call_not_started, or event_invalid in automatic turn taking. */
  commit(): void {
    this.#assertLive()
    if (this.identity.turnTaking !== 'push-to-talk') {
      throw new UserFault('event_invalid', { detail: 'call:commit is for calls with push-to-talk.' })
    }
    this.#callerAudio.assertQuestion()
    // Frames that would have the rest of it acknowledged may be long in coming.
    this.#connection?.acknowledge(this.#callerAudio.lastSeq)
    this.#turn.recordPushToTalk()
    this.#take({ type: 'commit-asked', seq: this.#callerAudio.lastSeq })
  }

  /**
   * Asks a typed question. Resolves with its item when it is saved; one that was asked already is not saved again.
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

  /** Ends the call if it is not over yet. Settles when it is kept and the caller was told. */
  end(reason: EndReason, rating: number | null = null): Promise<CallOutcome> {
    this.#take({ type: 'end-asked', reason, rating })
    return this.ended
  }

  /** Has the call go on at another gateway as soon as its turn is over, at the latest then. */
  move(byMs: number): Promise<CallOutcome> {
    if (this.#call.phase === 'connecting') return this.end('server_stopping')
    this.#take({ type: 'move-asked', byMs })
    return this.ended
  }

  get #live(): LiveCall | null {
    const { phase } = this.#call
    return phase === 'ended' || phase === 'connecting' ? null : this.#call
  }

  #assertLive(): LiveCall {
    const live = this.#live
    if (!live) throw new UserFault('call_not_started')
    return live
  }

  #attach(
    connection: CallerConnection,
    lastSeq: number,
    returned: { heard?: Heard | undefined; hasAll: boolean },
  ): Resumption {
    this.#connection = connection
    const nextSeq = lastSeq + 1
    const ackedSeq = this.#callerAudio.lastSeq
    // The answer to call:resume goes first, then what follows from it.
    const goOn = () => {
      if (this.#connection === connection) this.#downlink.attach(connection, nextSeq)
    }
    this.#take({ type: 'caller-returned', ...returned })
    const state = this.#call.phase
    return { state, ackedSeq, nextSeq, goOn }
  }

  #sendAway(connection: CallerConnection): void {
    const { callId, conversationId } = this.identity
    const seq = this.#downlink.nextSeq
    connection.emit('call:ended', { seq, callId, conversationId, reason: 'taken_over', durationMs: 0 })
    connection.close()
  }

  #hearModel(event: CallEvent): void {
    this.#turn.begin()
    if (event.type === 'answer-audio') return this.#framing.push(event.itemId, event.chunk)
    if (endsAnswer.has(event.type)) this.#framing.flush()
    if (event.type === 'question-committed') this.#callerAudio.markCommitted(event.itemId)
    if (event.type === 'model-lost') this.#callerAudio.forgetPending()
    if (event.type === 'speech-stopped') this.#turn.recordEndpoint(event.endedAtMs, this.#deps.clock.nowMs())
    this.#take(event)
    this.#turn.end()
  }

  /** Performing an effect may cause the next event at once; it waits until this one is done with. */
  #take(event: CallEvent): void {
    this.#inbox.push(event)
    if (this.#isBusy) return
    this.#isBusy = true
    try {
      for (let next = this.#inbox.shift(); next; next = this.#inbox.shift()) this.#work(next)
    } finally {
      this.#isBusy = false
    }
    this.#setAlarm()
  }

  #work(event: CallEvent): void {
    const before = this.#call
    const { call, effects } = advance(before, event, this.#deps.clock.nowMs())
    this.#call = call
    for (const effect of effects) this.#perform(effect)
    const live = this.#live
    if (!live) {
      if (before.phase === 'connecting' && this.hasEnded) this.#ended.resolve('never_began')
      return
    }
    this.#lastLive = live
    const change = weightOf(event, before, live)
    if (change) this.#leaseKeeper.saveSoon(change)
    if (!live.overlapping?.cut) this.#downlink.dropHeld()
    if (live.phase !== 'listening' || live.isCallerSpeaking || live.overlapping || live.pushToTalk) return
    if (this.#callerAudio.isTranscribed) this.#model.atTurnBoundary()
  }

  #perform(effect: CallEffect): void {
    if (isModelCommand(effect)) return this.#command(effect)
    switch (effect.type) {
      case 'emit':
        return this.#emit(effect)
      case 'run-tool':
        return void runTool(this.#deps, effect).then((result) => this.#take(result))
      case 'hold-audio':
        return this.#downlink.hold(effect.itemId, effect.fromMs)
      case 'play-held':
        return this.#downlink.playHeld(effect.itemId)
      case 'mark-transcribed':
        return this.#callerAudio.markTranscribed(effect.itemId)
      case 'measure':
        return this.#turn.measure(effect)
      case 'move-call':
        return void this.#move()
      case 'store-call':
        return void this.#store(effect.call)
    }
  }

  #command(command: ModelCommand): void {
    // What was released is heard to its end first, when its caller sends it again.
    if (command.type === 'commit-audio' && this.#callerAudio.lastSeq < command.seq) return
    if (command.type === 'reopen-model') {
      // What is left of the old session's last frame is nobody's any more.
      this.#framing.flush()
      this.#callerAudio.forgetPending()
    }
    this.#model.perform(command)
  }

  #emit({ event, payload }: Extract<CallEffect, { type: 'emit' }>): void {
    if (event === 'call:audio') {
      this.#callerAudio.recordSent(payload.itemId, payload.chunk)
      this.#downlink.emitAudio(payload.itemId, payload.chunk)
    } else if (event === 'call:error') {
      this.#connection?.emit(event, payload)
    } else {
      this.#downlink.emit(event, payload)
    }
  }

  async #store(call: EndedCall): Promise<void> {
    this.#finished = call
    // What is over is noted before it is kept: whoever finds it keeps the same.
    if (!(await this.#leaseKeeper.saveNow())) return
    const isStored = await storeFinishedCall(this.#deps, call)
    // Whoever finds it afterwards tries again.
    await (isStored ? this.#leaseKeeper.finish() : this.#leaseKeeper.release())
    const { callId, conversationId, reason, durationMs } = call
    this.#downlink.emit('call:ended', { callId, conversationId, reason, durationMs })
    this.#deps.meter.callEnded(reason)
    const owed = this.#leaseKeeper.isStoreAway ? 'lost' : 'owed'
    this.#ended.resolve(isStored ? 'kept' : owed)
  }

  async #move(): Promise<void> {
    // What is said while it is being noted moves as well.
    for (let left = maxSaves; left > 0 && (left === maxSaves || this.#leaseKeeper.hasChanged); left--) {
      if (!(await this.#leaseKeeper.saveNow())) return
    }
    const afterMs = Math.floor(Math.random() * 500)
    this.#connection?.emit('call:moved', { afterMs, reason: 'server_stopping' })
    this.#letGo('moved')
    await this.#leaseKeeper.release()
    this.#ended.resolve(this.#leaseKeeper.isStoreAway ? 'lost' : 'moved')
  }

  /** Another gateway owns the call: whatever happens here is of no account any more. */
  #abandon(): void {
    this.#deps.log.warn({ callId: this.identity.callId }, 'another gateway took the call over')
    if (this.#connection) this.#sendAway(this.#connection)
    this.#letGo('taken_over')
    this.#ended.resolve('taken_over')
  }

  #letGo(outcome: 'moved' | 'taken_over'): void {
    const reason = outcome === 'moved' ? 'server_stopping' : 'taken_over'
    this.#call = { phase: 'ended', identity: this.identity, reason }
    this.#alarm.stop()
    this.#model.close()
    this.#downlink.detach()
    this.#connection = null
    this.#deps.meter.callEnded(outcome)
  }

  #record(): CallRecord {
    const { resumeToken } = this
    const live = this.#lastLive
    if (!live) throw new Error('A call that never began has no record.')
    return {
      live,
      resumeToken,
      transcribedSeq: this.#callerAudio.transcribedSeq,
      finished: this.#finished,
      savedAtMs: this.#deps.clock.nowMs(),
    }
  }

  #setAlarm(): void {
    const dueMs = dueAtMs(this.#call)
    const isBehind = dueMs !== null && this.#downlink.isBehind
    this.#alarm.set(isBehind ? Math.min(dueMs, this.#deps.clock.nowMs() + pumpEveryMs) : dueMs)
  }
}
