import type { LiveCall } from '../machine/call.ts'
import type { EndedCall } from '../../ports/conversations.ts'

/** All that another gateway needs to go on with a call, or to end it. */
export interface CallRecord {
  readonly live: LiveCall
  readonly resumeToken: string
  /** Of the uplink: everything up to here is known by its words. */
  readonly transcribedSeq: number
  readonly savedAtMs: number
  /** Set once the call is over and has only to be stored. */
  readonly finished: EndedCall | null
}
