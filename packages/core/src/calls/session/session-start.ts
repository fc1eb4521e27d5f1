import type { Heard, CallResumed } from '@astrovoice/contracts'
import type { CallMeter } from '../call-meter.ts'
import type { Lease, LiveCalls } from '../ownership/live-calls.ts'
import type { HistoryItem, ModelSetup } from '../../ports/realtime-model.ts'
import type { ReadingTools } from '../../readings/index.ts'
import type { Call } from '../machine/call.ts'
import type { FinishedCallStorage } from '../ownership/store-finished-call.ts'
import type { ModelPool } from '../model/model-pool.ts'

export interface CallSessionDeps extends FinishedCallStorage {
  readonly tools: Pick<ReadingTools, 'run'>
  readonly models: ModelPool
  readonly liveCalls: LiveCalls
  readonly meter: CallMeter
}

export interface CallSessionStart {
  readonly call: Call
  readonly lease: Lease
  readonly resumeToken: string
  readonly setup: ModelSetup
  /** What was said in earlier calls. */
  readonly history: readonly HistoryItem[]
  /** The last frame of the uplink another gateway has dealt with; -1 for none. */
  readonly transcribedSeq: number
}

/** What became of a call here. `owed`: it is over, and noted for whoever can keep it; `lost`: it could not be noted. */
export type CallOutcome = 'kept' | 'owed' | 'moved' | 'taken_over' | 'never_began' | 'lost'

export interface Claim {
  readonly lastSeq: number
  readonly heard?: Heard | undefined
}

/** What a caller who comes back is told; `goOn` sends them what follows. */
export interface Resumption extends Pick<CallResumed, 'state' | 'ackedSeq' | 'nextSeq'> {
  readonly goOn: () => void
}
