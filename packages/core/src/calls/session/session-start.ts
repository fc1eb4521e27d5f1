import type { Heard, CallResumed } from '@astrovoice/contracts'
import type { AcknowledgementAudio } from '../acknowledgement-audio.ts'
import type { CallBilling } from '../call-billing.ts'
import type { CallMeter } from '../call-meter.ts'
import type { ObserveCall } from '../call-observer.ts'
import type { Lease, LiveCalls } from '../ownership/live-calls.ts'
import type { HistoryItem } from '../../ports/realtime-model.ts'
import type { InLanguage, Remembering } from '../../consultations/index.ts'
import type { Call } from '../machine/call.ts'
import type { ObserverStates } from '../ownership/call-record.ts'
import type { FinishedCallStorage } from '../ownership/store-finished-call.ts'
import type { ModelPool } from '../model/model-pool.ts'
import type { SpeechGate } from '../speech-gate.ts'
import type { CallSubject } from './gate-speech.ts'

export interface CallSessionDeps extends FinishedCallStorage {
  readonly inLanguage: InLanguage
  readonly subject: CallSubject
  /** What the caller agrees to and is remembered now. */
  readonly rememberAgain: () => Promise<Remembering>
  readonly models: ModelPool
  readonly liveCalls: LiveCalls
  readonly meter: CallMeter
  /** Observers of every call besides the session's own. */
  readonly observers?: readonly ObserveCall[]
  /** Long waits are silent when left out. */
  readonly acknowledgements?: AcknowledgementAudio
  /** Calls cost nothing when left out. */
  readonly billing?: CallBilling
  /** Speaks everything when left out. */
  readonly speechGate?: SpeechGate
}

export interface CallSessionStart {
  readonly call: Call
  readonly lease: Lease
  readonly resumeToken: string
  /** What was said in earlier calls. */
  readonly history: readonly HistoryItem[]
  /** The last frame of the uplink whose words another gateway knew; -1 for none. */
  readonly transcribedSeq: number
  /** What observers saved at another gateway. */
  readonly observers: ObserverStates
}

/** What a client that resumes has to send so that the call goes on where it was. */
export interface Claim {
  readonly lastSeq: number
  readonly heard?: Heard | undefined
}

/** The reply to a client that resumes; `goOn` sends the events that follow. */
export interface Resumption extends Pick<CallResumed, 'state' | 'ackedSeq' | 'nextSeq'> {
  readonly goOn: () => void
}
