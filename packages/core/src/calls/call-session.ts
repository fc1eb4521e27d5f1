import type { EndReason, ItemId, ServerEventName, ServerPayload } from '@astrovoice/contracts'
import type { FinishedCall } from '../ports/conversations.ts'
import type { ModelEvent, ModelSession, ModelSetup, RealtimeModel } from '../ports/realtime-model.ts'
import type { ReadingTools } from '../readings/reading-tools.ts'
import { UserFault } from '../user-fault.ts'
import { beginCall, type Call, type CallIdentity } from './call.ts'
import type { CallEffect, CallEvent, ToolRun } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'
import { keepCall, type CallKeeping } from './keep-call.ts'
import { Uplink } from './uplink.ts'

/** Where a call's events go: the caller's socket, or nowhere once it is gone. */
export type Emit = <E extends ServerEventName>(event: E, payload: ServerPayload<E>) => void

export interface CallSessionDeps extends CallKeeping {
  readonly tools: Pick<ReadingTools, 'run'>
  readonly emit: Emit
}

/** Every fifth frame taken is acknowledged: 200 ms of 40 ms frames. */
const acknowledgeEvery = 5

/** One call: feeds what happens to the call machine, one thing at a time, and does what it says. */
export class CallSession {
  readonly identity: CallIdentity
  readonly #deps: CallSessionDeps
  readonly #uplink = new Uplink()
  readonly #inbox: CallEvent[] = []
  readonly #ended = Promise.withResolvers<void>()
  #call: Call
  #model: ModelSession | null = null
  #isBusy = false
  #callOffAlarm = () => {}

  constructor(identity: CallIdentity, deps: CallSessionDeps) {
    this.identity = identity
    this.#deps = deps
    this.#call = beginCall(identity)
  }

  /** Settles when the call is over, kept, and the caller was told. */
  get ended(): Promise<void> {
    return this.#ended.promise
  }

  /** @throws ModelUnavailable; the call is over then, and nothing is kept of it. */
  async open(model: RealtimeModel, setup: ModelSetup): Promise<void> {
    try {
      this.#model = await model.open(setup, (event) => this.#hearModel(event))
    } catch (error) {
      this.#take({ type: 'end-asked', reason: 'model_lost', rating: null })
      throw error
    }
    if (this.#call.phase === 'ended') this.#model.close()
    this.#take({ type: 'model-opened' })
  }

  /**
   * Takes a frame of the microphone: pcm16, 24 kHz, mono. A repeated `seq` is dropped.
   * @throws UserFault audio_empty, audio_odd_length, audio_too_large, call_not_started.
   */
  hearAudio(seq: number, chunk: Uint8Array): void {
    this.#assertLive()
    const isNew = this.#uplink.take(seq, chunk, this.#deps.timers.nowMs())
    // Audio passes the machine by: it is the hot path, and the model's ear tells what is in it.
    if (isNew) this.#model?.appendAudio(chunk)
    const { lastSeq } = this.#uplink
    if (!isNew || (lastSeq + 1) % acknowledgeEvery === 0) this.#deps.emit('call:acked', { seq: lastSeq })
  }

  /** @throws UserFault audio_empty, call_not_started, or event_invalid in automatic turn taking. */
  commit(): void {
    this.#assertLive()
    if (this.identity.turnTaking !== 'push-to-talk') {
      throw new UserFault('event_invalid', { detail: 'call:commit is for calls with push-to-talk.' })
    }
    this.#uplink.assertQuestion()
    this.#take({ type: 'commit-asked' })
    this.#uplink.markCommitted()
  }

  /** Asks a typed question; returns the item it became. @throws UserFault call_not_started. */
  askText(text: string): ItemId {
    this.#assertLive()
    // The protocol takes ids of up to 32 characters.
    const itemId = `text_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}` as ItemId
    this.#take({ type: 'text-asked', itemId, text })
    return itemId
  }

  /** @throws UserFault call_not_started. */
  interrupt(heard?: { itemId: ItemId; playedMs: number }): void {
    this.#assertLive()
    this.#take({ type: 'interrupt-asked', heard })
  }

  reportPlayout(heard: { itemId: ItemId; playedMs: number }): void {
    this.#take({ type: 'playout-reported', ...heard })
  }

  /** Ends the call if it is not over yet. Settles when it is kept and the caller was told. */
  end(reason: EndReason, rating: number | null = null): Promise<void> {
    this.#take({ type: 'end-asked', reason, rating })
    return this.ended
  }

  #assertLive(): void {
    if (this.#call.phase === 'ended' || this.#call.phase === 'connecting')
      throw new UserFault('call_not_started')
  }

  #hearModel(event: ModelEvent): void {
    if (event.type === 'fault') {
      this.#deps.log.warn({ callId: this.identity.callId, code: event.code }, 'the model refused something')
    }
    if (event.type === 'question-committed') this.#uplink.markCommitted()
    if (event.type !== 'speech-stopped') return this.#take(event)
    const endedAtMs = this.#uplink.arrivedAtMs(event.endMs) ?? this.#deps.timers.nowMs()
    this.#take({ type: 'speech-stopped', endedAtMs })
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
    const wasConnecting = this.#call.phase === 'connecting'
    const { call, effects } = advance(this.#call, event, this.#deps.timers.nowMs())
    this.#call = call
    for (const effect of effects) this.#perform(effect)
    if (wasConnecting && call.phase === 'ended') this.#ended.resolve()
  }

  #perform(effect: CallEffect): void {
    switch (effect.type) {
      case 'emit':
        return this.#deps.emit(effect.event, effect.payload)
      case 'add-text':
        return this.#model?.addText(effect.itemId, effect.text)
      case 'commit-audio':
        return this.#model?.commitAudio()
      case 'request-response':
        return this.#model?.requestResponse({ mayUseTools: effect.mayUseTools })
      case 'cancel-response':
        return this.#model?.cancelResponse()
      case 'truncate':
        return this.#model?.truncate(effect.itemId, effect.heardMs)
      case 'answer-tool':
        return this.#model?.answerTool(effect.toolCallId, effect.output)
      case 'close-model':
        return this.#model?.close()
      case 'run-tool':
        return void this.#runTool(effect)
      case 'store-call':
        return void this.#keep(effect.call)
    }
  }

  async #runTool({ toolCallId, name, arguments: args }: ToolRun): Promise<void> {
    const { tools, log } = this.#deps
    try {
      const { output, card } = await tools.run(name, args)
      this.#take({ type: 'tool-finished', toolCallId, output, card })
    } catch (error) {
      log.error({ err: error, callId: this.identity.callId, tool: name }, 'a computation failed')
      const output = { error: 'This cannot be computed right now.' }
      this.#take({ type: 'tool-finished', toolCallId, output })
    }
  }

  async #keep(call: FinishedCall): Promise<void> {
    await keepCall(this.#deps, call)
    const { callId, conversationId, reason, durationMs } = call.event
    this.#deps.emit('call:ended', { callId, conversationId, reason, durationMs })
    this.#ended.resolve()
  }

  #setAlarm(): void {
    this.#callOffAlarm()
    const atMs = dueAtMs(this.#call)
    if (atMs === null) return
    const delayMs = Math.max(1, Math.ceil(atMs - this.#deps.timers.nowMs()))
    this.#callOffAlarm = this.#deps.timers.after(delayMs, () => this.#take({ type: 'time-passed' }))
  }
}
