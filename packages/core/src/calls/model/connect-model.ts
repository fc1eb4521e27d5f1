import { timingBudget, type CallId, type ItemId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import {
  ModelUnavailable,
  type ModelEvent,
  type ModelNotice,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../../ports/realtime-model.ts'
import { ArrivalClock } from '../audio/arrival-clock.ts'
import type { CallLog } from '../call-log.ts'
import type { ModelPool } from './model-pool.ts'

export interface ConnectModelDeps {
  readonly callId: CallId
  readonly models: ModelPool
  readonly clock: Clock
  readonly log: CallLog
}

/** A model session that is open. */
export interface OpenModel {
  readonly model: RealtimeModel
  readonly session: ModelSession
  readonly rotateAtMs: number
  readonly arrivals: ArrivalClock
  /** Answers that this session made with sound; it has answers of earlier sessions as text only. */
  readonly own: Set<ItemId>
}

/** `from` returns null while the session is still being opened. */
export type ModelHearing = (from: () => OpenModel | null, event: ModelEvent | ModelNotice) => void

/** Opens a session with the first candidate that can be reached. @throws ModelUnavailable when none can. */
export async function connectModel(
  setup: ModelSetup,
  { models, clock, log }: ConnectModelDeps,
  candidates: readonly RealtimeModel[],
  hear: ModelHearing,
): Promise<OpenModel> {
  let failure = new ModelUnavailable('No realtime model is configured. Set OPENAI_REALTIME_MODEL.')
  for (const model of candidates) {
    try {
      let open: OpenModel | null = null
      const session = await model.open(setup, (event) => hear(() => open, event))
      const limitMs = session.expiresAtMs ?? clock.nowMs() + timingBudget.modelSessionMs
      const rotateAtMs = limitMs - timingBudget.modelRotationLeadMs
      open = { model, session, rotateAtMs, arrivals: new ArrivalClock(), own: new Set() }
      return open
    } catch (error) {
      if (!(error instanceof ModelUnavailable)) throw error
      models.recordOutage(model)
      log.warn({ err: error, model: model.name }, 'model unreachable')
      failure = error
    }
  }
  throw failure
}
