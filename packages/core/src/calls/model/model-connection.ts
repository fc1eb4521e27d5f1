import { bytesPerMs, timingBudget, type ItemId } from '@astrovoice/contracts'
import type { CallMeter } from '../call-meter.ts'
import {
  ModelUnavailable,
  type HistoryItem,
  type ModelEvent,
  type ModelNotice,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../../ports/realtime-model.ts'
import { ArrivalClock } from '../audio/arrival-clock.ts'
import type { CallEvent, ModelCommand } from '../machine/call-event.ts'
import type { CallLog } from '../call-log.ts'
import type { ModelPool } from './model-pool.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface ModelConnectionDeps {
  readonly models: ModelPool
  readonly clock: Clock
  readonly log: CallLog
  readonly meter: Pick<
    CallMeter,
    'modelReopened' | 'shed' | 'tokensUsed' | 'transcribed' | 'transcriptionFailed'
  >
  /** What was said so far, oldest first: what a new session has to know. */
  readonly addHistory: () => readonly HistoryItem[]
  /** What the caller said that nobody has made out yet. */
  readonly unheard: () => readonly Uint8Array[]
  readonly hear: (event: CallEvent) => void
}

/** Waits before each try to open another session; after the last the model is given up. */
const backoffMs = [0, 250, 500, 1000, 2000, 4000, 8000, 8000]
/** A session that is to be replaced still serves: when no other can be had, the next try has time. */
const tryNextAfterMs = 5000
/** More than this waiting in front of the model's socket is speech it would hear too late. */
const maxWaitingBytes = 500_000

type Reason = Exclude<Parameters<CallMeter['modelReopened']>[0], 'rotated'>

interface Open {
  readonly model: RealtimeModel
  readonly session: ModelSession
  readonly rotateAtMs: number
  readonly arrivals: ArrivalClock
  /** Answers the session has made itself, with sound: what came from a session before it knows by the words. */
  readonly own: Set<ItemId>
}

/**
 * A call's way to the model, over any number of sessions. One that is lost is replaced and told what was said; one
 * that nears its end is replaced while nobody speaks, the next one open before the last is let go.
 */
export class ModelConnection {
  readonly #setup: ModelSetup
  readonly #deps: ModelConnectionDeps
  #open: Open | null = null
  #next: Open | 'opening' | null = null
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

  /** Opens a session for a call of another gateway, which is told when it is there. */
  takeUp(): void {
    this.#tryAgain('taken_up', 0)
  }

  /** A frame of the caller's voice, pcm16, 24 kHz; dropped when the model cannot keep up, or is away. */
  appendAudio(chunk: Uint8Array): void {
    if (!this.#open) return
    const { session, arrivals } = this.#open
    if (session.waitingBytes() > maxWaitingBytes) return this.#deps.meter.shed('uplink_stale')
    arrivals.add(chunk.byteLength / bytesPerMs, this.#deps.clock.nowMs())
    session.appendAudio(chunk)
  }

  /** While there is no session commands are void: the next one is told everything that was said. */
  perform(command: ModelCommand): void {
    if (command.type === 'close-model') return this.close()
    if (command.type === 'reopen-model') return this.#reopen(command.why)
    if (!this.#open) return
    const { session, own } = this.#open
    switch (command.type) {
      case 'commit-audio':
        return session.commitAudio()
      case 'request-response': {
        const { mayUseTools, instructions } = command
        if (instructions === undefined) return session.requestResponse({ mayUseTools })
        // They take the place of the setup's, which say who speaks and what must never be said.
        const whole = `${this.#setup.instructions}\n\n${instructions}`
        return session.requestResponse({ mayUseTools, instructions: whole })
      }
      case 'cancel-response':
        return session.cancelResponse()
      case 'add-history':
        return session.addHistory([command.item])
      case 'delete-item':
        return session.deleteItem(command.itemId)
      case 'add-tool-output':
        return session.addToolOutput(command.toolCallId, command.output)
      case 'truncate': {
        const { itemId, heardMs, text } = command
        if (own.has(itemId)) return session.truncate(itemId, heardMs)
        session.deleteItem(itemId)
        if (text)
          session.addHistory([{ kind: 'spoken', itemId: rewritten(itemId), role: 'astrologer', text }])
      }
    }
  }

  /** To be called while nobody speaks: what is to be replaced is replaced now. */
  atTurnBoundary(): void {
    const { models, clock, unheard } = this.#deps
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
      const candidates = isDue ? models.candidates() : models.betterThan(this.#open.model)
      if (candidates.length > 0) void this.#prepareNext(candidates)
    }
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
    } catch {
      this.#next = null
      this.#tryNextAtMs = this.#deps.clock.nowMs() + tryNextAfterMs
    }
  }

  /** What is being opened may not be wanted any more when it is there. */
  #isAwaitingNext(): boolean {
    return !this.#isClosed && this.#next === 'opening'
  }

  /** Tries the models in turn. @throws ModelUnavailable when none can be reached. */
  async #connect(candidates: readonly RealtimeModel[] = this.#deps.models.candidates()): Promise<Open> {
    const { models, clock, log } = this.#deps
    let failure = new ModelUnavailable('There is no model to call.')
    for (const model of candidates) {
      try {
        const arrivals = new ArrivalClock()
        const own = new Set<ItemId>()
        let open: Open | null = null
        const session = await model.open(this.#setup, (event) => this.#hear(() => open, event))
        models.recordSuccess(model)
        const limitMs = session.expiresAtMs ?? clock.nowMs() + timingBudget.modelSessionMs
        open = { model, session, arrivals, own, rotateAtMs: limitMs - timingBudget.modelRotationLeadMs }
        return open
      } catch (error) {
        if (!(error instanceof ModelUnavailable)) throw error
        models.recordFailure(model)
        log.warn({ err: error, model: model.name }, 'model unreachable')
        failure = error
      }
    }
    throw failure
  }

  #take(open: Open): void {
    this.#open = open
    this.#next = null
  }

  #tell({ session, arrivals }: Open, unheard: readonly Uint8Array[]): void {
    session.addHistory(this.#deps.addHistory())
    const nowMs = this.#deps.clock.nowMs()
    for (const chunk of unheard) {
      arrivals.add(chunk.byteLength / bytesPerMs, nowMs)
      session.appendAudio(chunk)
    }
  }

  /**
   * Only the session in use is listened to: one that was let go, or waits, has nothing to say. What its answer took is
   * counted all the same. Of an answer whose line broke nobody is told what it took: it is paid for and not counted.
   */
  #hear(from: () => Open | null, event: ModelEvent | ModelNotice): void {
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
        log.warn({ code: event.code }, 'model refused an event')
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
        if (!open.own.has(event.itemId)) open.own.add(event.itemId)
        return hear(event)
      case 'speech-started':
      case 'question-committed':
      case 'question-transcribed':
      case 'response-started':
      case 'response-finished':
      case 'answer-sounded':
      case 'answer-transcribed':
      case 'answer-finished':
      case 'tool-called':
        hear(event)
    }
  }

  #count(model: string, event: ModelEvent | ModelNotice): void {
    const { meter } = this.#deps
    const isUsed = event.type === 'response-finished' || event.type === 'tokens-used'
    if (isUsed && event.usage) meter.tokensUsed(model, event.usage)
    if (event.type === 'question-transcribed' && event.usage) meter.transcribed(event.usage)
  }

  #reopen(reason: Reason): void {
    if (this.#isClosed) return
    // A session that is over by the clock says nothing against its model.
    if (reason === 'stalled' && this.#open) this.#deps.models.recordFailure(this.#open.model)
    this.#open?.session.close()
    this.#open = null
    // One that is open already saves the wait.
    if (this.#next !== null && this.#next !== 'opening') return this.#restore(this.#next, reason)
    this.#next = null
    this.#tryAgain(reason, 0)
  }

  #tryAgain(reason: Reason, attempt: number): void {
    const delayMs = backoffMs[attempt]
    if (delayMs === undefined) return this.#deps.hear({ type: 'model-given-up' })
    const connect = async () => {
      try {
        const open = await this.#connect()
        if (this.#isClosed) open.session.close()
        else this.#restore(open, reason)
      } catch {
        if (!this.#isClosed) this.#tryAgain(reason, attempt + 1)
      }
    }
    if (delayMs === 0) return void connect()
    this.#cancel = this.#deps.clock.after(delayMs, () => void connect())
  }

  #restore(open: Open, reason: Reason): void {
    this.#take(open)
    this.#tell(open, this.#deps.unheard())
    this.#deps.meter.modelReopened(reason)
    this.#deps.hear({ type: 'model-restored' })
  }
}

/** An item that was deleted may leave its id behind. */
const rewritten = (itemId: ItemId) => `${itemId.slice(0, 28)}_cut` as ItemId
