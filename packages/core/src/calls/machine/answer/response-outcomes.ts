import type { ResponseOutcome } from '../../../ports/realtime-model.ts'
import type { ActiveResponse } from './response-slot.ts'

/** What a response produced. `call-cut`: a tool call that broke off; `spoken`: sound was sent, without a tool call. */
export type Produced = 'called' | 'call-cut' | 'spoken' | 'silent'

export type OutcomeRule =
  /** The answer is whole. */
  | { readonly act: 'finish' }
  /** The next response follows the outputs of the tool calls. */
  | { readonly act: 'continue' }
  /** The model stopped in the middle of an answer: it finishes the answer. */
  | { readonly act: 'complete'; readonly afterMs: number }
  /** Nothing the caller can use came of it: it is requested again. */
  | { readonly act: 'ask-again'; readonly afterMs: number }
  /** The astrologer declines in fixed words. */
  | { readonly act: 'decline' }

/** Wait before a failed response is requested again. */
const failureWaitMs = 500

const askNow = { act: 'ask-again', afterMs: 0 } as const
const askLater = { act: 'ask-again', afterMs: failureWaitMs } as const
const completeNow = { act: 'complete', afterMs: 0 } as const
const completeLater = { act: 'complete', afterMs: failureWaitMs } as const
const decline = { act: 'decline' } as const

/** The rule for every way in which a response that the caller waits for can end. */
export const outcomeRules: Readonly<Record<ResponseOutcome, Readonly<Record<Produced, OutcomeRule>>>> = {
  completed: {
    called: { act: 'continue' },
    'call-cut': askNow,
    spoken: { act: 'finish' },
    silent: askLater,
  },
  // By the model itself: a response that the call cancels is unwanted, and no rule applies.
  cancelled: {
    called: { act: 'continue' },
    'call-cut': askNow,
    spoken: completeNow,
    silent: askLater,
  },
  token_limit: {
    called: { act: 'continue' },
    'call-cut': askNow,
    spoken: completeNow,
    silent: askLater,
  },
  content_filter: { called: decline, 'call-cut': decline, spoken: decline, silent: decline },
  failed: {
    called: { act: 'continue' },
    'call-cut': askLater,
    spoken: completeLater,
    silent: askLater,
  },
}

export function producedBy({ hasCalledTools, hasCutCall, hasSpoken }: ActiveResponse): Produced {
  if (hasCalledTools) return 'called'
  if (hasCutCall) return 'call-cut'
  return hasSpoken ? 'spoken' : 'silent'
}
