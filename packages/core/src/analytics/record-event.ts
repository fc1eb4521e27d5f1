import type { CallFinished } from '@astrovoice/contracts/operations'
import { readConsents, type ConsentReader, type ConsentRules } from '../consent/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { AnalyticsSink } from './analytics-sink.ts'

export interface RecordEventContext {
  /** None while analytics are off: events are dropped. */
  readonly analytics: AnalyticsSink | null
  readonly conversations: Pick<Conversations, 'findCall'>
  readonly users: ConsentReader
  readonly consentRules: Pick<ConsentRules, 'mayAnalyse'>
}

/** Records the event of a call, unless its caller does not agree to analytics, or one of them is gone. */
export async function recordEvent(
  { analytics, conversations, users, consentRules }: RecordEventContext,
  event: CallFinished,
): Promise<void> {
  if (!analytics || !consentRules.mayAnalyse(await readConsents(users, event.userId))) return
  if (await conversations.findCall(event.callId)) await analytics.record(event)
}
