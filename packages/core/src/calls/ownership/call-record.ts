import type { LiveCall } from '../machine/call.ts'
import type { EndedCall } from '../../ports/conversations.ts'

/** States that observers save, by the observer's name. */
export type ObserverStates = Readonly<Record<string, unknown>>

/** All that another gateway needs to go on with a call, or to store it. */
export interface CallRecord {
  readonly live: LiveCall
  readonly resumeToken: string
  /** The last frame of the uplink whose words are known, all before it known too; -1 for none. */
  readonly transcribedSeq: number
  readonly savedAtMs: number
  /** Set once the call has ended: it has only to be stored. */
  readonly finished: EndedCall | null
  readonly observers: ObserverStates
}
