import type { ModelFault, ResponseOutcome } from '@astrovoice/core'
import type { ResponseDoneEvent } from 'openai/resources/realtime/realtime'
import { readFault } from './read-fault.ts'

type Response = ResponseDoneEvent['response']

interface Outcome {
  readonly outcome: ResponseOutcome
  readonly code?: string
  readonly fault?: ModelFault
}

/** How a response ended, with the vendor's reason unless it is complete. */
export function readOutcome({ status, status_details: details }: Response): Outcome {
  const reason = details?.reason
  if (status === 'cancelled') return { outcome: 'cancelled', ...(reason && { code: reason }) }
  if (status === 'failed') return { outcome: 'failed', fault: readFault(details?.error ?? {}, 'overloaded') }
  if (status !== 'incomplete') return { outcome: 'completed' }
  const outcome = reason === 'content_filter' ? 'content_filter' : 'token_limit'
  return { outcome, code: reason ?? 'unknown' }
}
