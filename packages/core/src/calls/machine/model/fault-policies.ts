import type { ErrorCode } from '@astrovoice/contracts'
import type { ModelFaultKind } from '../../../ports/realtime-model.ts'

/** What is done about a refusal of the model's. */
export type FaultPolicy =
  /** The caller did it, and can do better. */
  | { readonly act: 'tell'; readonly error: ErrorCode; readonly event: string }
  /** Asked for at the wrong moment: again when the answer under way is done. */
  | { readonly act: 'ask-when-free' }
  | { readonly act: 'ask-later'; readonly afterMs: number }
  /** Nothing more will come of this session. */
  | { readonly act: 'reopen' }
  /** Logged where it was heard; the call is none the worse for it. */
  | { readonly act: 'ignore' }

export const faultPolicies: Readonly<Record<ModelFaultKind, FaultPolicy>> = {
  'audio-empty': { act: 'tell', error: 'audio_empty', event: 'call:commit' },
  'response-under-way': { act: 'ask-when-free' },
  'rate-limited': { act: 'ask-later', afterMs: 1500 },
  overloaded: { act: 'ask-later', afterMs: 500 },
  'session-expired': { act: 'reopen' },
  other: { act: 'ignore' },
}
