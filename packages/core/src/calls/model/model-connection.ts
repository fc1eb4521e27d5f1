import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import {
  ModelUnavailable,
  type HistoryItem,
  type ModelConfiguration,
  type ModelEvent,
  type ModelFault,
  type ModelNotice,
  type ModelSetup,
  type RealtimeModel,
} from '../../ports/realtime-model.ts'
import type { CallMeter } from '../call-meter.ts'
import { isConnectionCommand, type CallEvent, type ModelCommand } from '../machine/call-event.ts'
import { connectModel, type ConnectModelDeps, type OpenModel } from './connect-model.ts'
import { runModelCommand } from './run-model-command.ts'

export interface ModelConnectionDeps extends ConnectModelDeps {
  readonly meter: Pick<
    CallMeter,
    | 'modelFault'
    | 'modelReopened'
    | 'responseFinished'
    | 'shed'
    | 'tokensUsed'
    | 'transcribed'
    | 'transcriptionFailed'
  >
  /** History for a new session, oldest first. */
  readonly addHistory: () => readonly HistoryItem[]
  /** Audio of the caller without a transcript. */
  readonly unheard: () => readonly Uint8Array[]
  readonly hear: (event: CallEvent) => void
}

/** Waits before each attempt to open another session; the last failure gives the model up. */
const backoffMs = [0, 250, 500, 1000, 2000, 4000, 8000, 8000]
/** Wait before the next attempt to prepare a successor; the open session still serves. */
const tryNextAfterMs = 5000
/** More audio than this in front of the model's socket would arrive too late. */
const maxWaitingBytes = 500_000

type Reason = Exclude<Parameters<CallMeter['modelReopened']>[0], 'rotated'>

/**
 * A call's connection to the model, over any number of sessions. A lost session is replaced, and the next one gets the
 * history. A session near its end is replaced at a turn boundary, by one that is already open.
 */
export class ModelConnection {
  #setup: ModelSetup
  readonly #deps: ModelConnectionDeps
  #open: OpenModel | null = null
  #next: OpenModel | 'opening' | null = null
  #tryNextAtMs = 0
  #isClosed = false
  #cancel = () => {}

  constructor(setup: ModelSetup, deps: ModelConnectionDeps) {
    this.#setup = setup
    this.#deps = deps
  }

  /** Opens the first session. @throws ModelUnavailable when no model can be reached. */
  async open(): Promise<void> {
    const open = await this.#connect()
    if (this.#isClosed) return open.session.close()
    this.#take(open)
    open.session.addHistory(this.#deps.addHistory())
  }

  /** Opens a session for a call of another gateway; the event `model-restored` follows. */
  takeUp(): void {
    this.#tryAgain('taken_up', 0)
  }

  /**
   * A frame of the caller's audio, pcm16, 24 kHz. It is dropped when the model cannot keep up or no session is
   * open.
   */
  appendAudio(chunk: Uint8Array): void {
    if (!this.#open) return
    const { session, arrivals } = this.#open
    if (session.waitingBytes() > maxWaitingBytes) return this.#deps.meter.shed('uplink_stale')
    arrivals.add(chunk.byteLength / bytesPerMs, this.#deps.clock.nowMs())
    session.appendAudio(chunk)
  }

  /** Commands are dropped while no session is open; the next session starts with the full history. */
  perform(command: ModelCommand): void {
    if (isConnectionCommand(command)) {
      return command.type === 'close-model' ? this.close() : this.#reopen(command.why)
    }
    if (this.#open) runModelCommand(this.#open, command, this.#setup.instructions)
  }

  /** The open session and those after it go on with these instructions and languages. */
  configure(configuration: ModelConfiguration): void {
    this.#setup = { ...this.#setup, ...configuration }
    this.#open?.session.configure(configuration)
    this.#configureNext(configuration)
  }

  #configureNext(configuration: ModelConfiguration): void {
    if (this.#next !== null && this.#next !== 'opening') this.#next.session.configure(configuration)
  }

  /** Call it while nobody speaks: replaces a session that is due for it. */
  atTurnBoundary(): void {
    const { callId, models, clock, unheard } = this.#deps
    if (!this.#open || this.#isClosed) return
    if (this.#next !== null && this.#next !== 'opening') {
      const next = this.#next
      this.#open.session.close()
      this.#take(next)
      this.#tell(next, unheard())
      this.#deps.meter.modelReopened('rotated')
    } else if (this.#next === null) {
      if (clock.nowMs() < this.#tryNextAtMs) return
      const isDue = clock.nowMs() >= this.#open.rotateAtMs
      const candidates = isDue ? this.#candidates() : models.betterThan(this.#open.model, callId)
      if (candidates.length > 0) void this.#prepareNext(candidates)
    }
  }

  /**
   * Replaces an open session at once by one with this configuration, because something was forgotten: the history has
   * shrunk. Without an open session, the next one gets the history of then.
   */
  forget(configuration: ModelConfiguration): void {
    this.#setup = { ...this.#setup, ...configuration }
    this.#configureNext(configuration)
    if (!this.#open) return
    this.#deps.hear({ type: 'model-lost' })
    this.#reopen('forgotten')
  }

  close(): void {
    this.#isClosed = true
    this.#cancel()
    this.#open?.session.close()
    if (this.#next !== null && this.#next !== 'opening') this.#next.session.close()
    this.#open = null
    this.#next = null
  }

  async #prepareNext(candidates: readonly RealtimeModel[]): Promise<void> {
    this.#next = 'opening'
    try {
      const next = await this.#connect(candidates)
      if (this.#isAwaitingNext()) this.#next = next
      else next.session.close()
    } catch (error) {
      this.#next = null
      if (error instanceof ModelUnavailable) {
        this.#tryNextAtMs = this.#deps.clock.nowMs() + tryNextAfterMs
        return
      }
      // Another attempt would fail in the same way; the open session still serves.
      this.#tryNextAtMs = Infinity
      this.#deps.log.error({ err: error }, 'failed to prepare the next model session')
    }
  }

  /** The call may have closed, or lost its session, while a successor was being opened. */
  #isAwaitingNext(): boolean {
    return !this.#isClosed && this.#next === 'opening'
  }

  async #connect(candidates: readonly RealtimeModel[] = this.#candidates()): Promise<OpenModel> {
    const setup = this.#setup
    const open = await connectModel(setup, this.#deps, candidates, (from, event) => this.#hear(from, event))
    // It was changed while the session was being opened.
    if (setup !== this.#setup) open.session.configure(this.#setup)
    return open
  }

  #take(open: OpenModel): void {
    this.#open = open
    this.#next = null
  }

  #tell({ session, arrivals }: OpenModel, unheard: readonly Uint8Array[]): void {
    session.addHistory(this.#deps.addHistory())
    const nowMs = this.#deps.clock.nowMs()
    for (const chunk of unheard) {
      arrivals.add(chunk.byteLength / bytesPerMs, nowMs)
      session.appendAudio(chunk)
    }
  }

  /**
   * Passes on events of the open session only; tokens of other sessions are counted too. Tokens of a response whose
   * connection broke are paid for, but no event reports them.
   */
  #hear(from: () => OpenModel | null, event: ModelEvent | ModelNotice): void {
    const open = from()
    if (open !== null) this.#count(open.model.name, event)
    if (open !== null && open === this.#next && event.type === 'closed') this.#next = null
    if (open === null || open !== this.#open) return
    const { hear, meter, log, clock } = this.#deps
    switch (event.type) {
      case 'closed':
        log.warn({ code: event.code }, 'model session lost')
        hear({ type: 'model-lost' })
        return this.#reopen('lost')
      case 'fault':
        this.#recordFault(open.model.name, event)
        return hear(event)
      case 'transcription-failed':
        log.warn({ code: event.code }, 'failed to transcribe caller turn')
        return meter.transcriptionFailed()
      case 'speech-stopped':
        return hear({
          type: 'speech-stopped',
          endedAtMs: open.arrivals.arrivedAtMs(event.endMs) ?? clock.nowMs(),
        })
      case 'tokens-used':
        return
      case 'answer-audio':
        this.#recordSound(open, event.itemId)
        return hear(event)
      case 'response-finished':
        this.#recordOutcome(open.model.name, event)
        return hear(event)
      case 'speech-started':
      case 'question-committed':
      case 'question-transcribed':
      case 'response-started':
      case 'answer-sounded':
      case 'answer-transcribed':
      case 'answer-finished':
      case 'tool-called':
      case 'tool-call-cut':
        hear(event)
    }
  }

  /** Only an answer that sounds shows that a model is healthy. */
  #recordSound({ model, own }: OpenModel, itemId: ItemId): void {
    if (own.has(itemId)) return
    own.add(itemId)
    this.#deps.models.recordAnswer(model, this.#deps.callId)
  }

  #recordFault(model: string, { kind, code }: ModelFault): void {
    this.#deps.meter.modelFault(model, kind)
    this.#deps.log.warn({ model, kind, code }, 'model reported a fault')
  }

  #recordOutcome(model: string, event: Extract<ModelEvent, { type: 'response-finished' }>): void {
    const { outcome, code, fault } = event
    this.#deps.meter.responseFinished(model, outcome)
    if (fault) return this.#recordFault(model, fault)
    if (outcome === 'completed' || outcome === 'cancelled') return
    this.#deps.log.warn({ model, outcome, code }, 'model response cut short')
  }

  #count(model: string, event: ModelEvent | ModelNotice): void {
    const { meter } = this.#deps
    const isUsed = event.type === 'response-finished' || event.type === 'tokens-used'
    if (isUsed && event.usage) meter.tokensUsed(model, event.usage)
    if (event.type === 'question-transcribed' && event.usage) meter.transcribed(event.usage)
  }

  #reopen(reason: Reason): void {
    if (this.#isClosed) return
    if (this.#open) this.#recordReopening(this.#open.model, reason)
    this.#open?.session.close()
    this.#open = null
    const next = this.#next
    this.#next = null
    if (next !== null && next !== 'opening') {
      // A successor that is already open saves the wait, unless its model has just failed.
      if (next.model === this.#candidates()[0]) return this.#restore(next, reason)
      next.session.close()
    }
    this.#tryAgain(reason, 0)
  }

  /** A session that was lost or has expired says nothing against its model. */
  #recordReopening(model: RealtimeModel, reason: Reason): void {
    const { callId, models } = this.#deps
    if (reason === 'refused') models.recordOutage(model)
    if (reason === 'stalled' || reason === 'failed') models.recordFailure(model, callId)
  }

  #candidates(): readonly RealtimeModel[] {
    return this.#deps.models.candidates(this.#deps.callId)
  }

  #tryAgain(reason: Reason, attempt: number): void {
    const delayMs = backoffMs[attempt]
    if (delayMs === undefined) return this.#deps.hear({ type: 'model-given-up' })
    const connect = async () => {
      try {
        const open = await this.#connect()
        if (this.#isClosed) open.session.close()
        else this.#restore(open, reason)
      } catch (error) {
        if (this.#isClosed) return
        if (error instanceof ModelUnavailable) return this.#tryAgain(reason, attempt + 1)
        this.#deps.log.error({ err: error }, 'failed to open a model session')
        this.#deps.hear({ type: 'model-given-up' })
      }
    }
    if (delayMs === 0) return void connect()
    this.#cancel = this.#deps.clock.after(delayMs, () => void connect())
  }

  #restore(open: OpenModel, reason: Reason): void {
    this.#take(open)
    this.#tell(open, this.#deps.unheard())
    this.#deps.meter.modelReopened(reason)
    this.#deps.hear({ type: 'model-restored' })
  }
}
