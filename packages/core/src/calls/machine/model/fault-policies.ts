import type { ErrorCode } from '@astrovoice/contracts'
import type { ModelFaultKind } from '../../../ports/realtime-model.ts'

/** What the call does about a fault of the model. */
export type FaultPolicy =
  /** The caller caused it and can repair it. */
  | { readonly act: 'tell'; readonly error: ErrorCode; readonly event: string }
  /** Another response is under way: request again when it is done. */
  | { readonly act: 'ask-when-free' }
  | { readonly act: 'ask-later'; readonly afterMs: number }
  /** The session is over; another one replaces it. */
  | { readonly act: 'reopen' }
  /** Only logged. */
  | { readonly act: 'ignore' }

export const faultPolicies: Readonly<Record<ModelFaultKind, FaultPolicy>> = {
  'audio-empty': { act: 'tell', error: 'audio_empty', event: 'call:commit' },
  'response-under-way': { act: 'ask-when-free' },
  'rate-limited': { act: 'ask-later', afterMs: 1500 },
  overloaded: { act: 'ask-later', afterMs: 500 },
  'session-expired': { act: 'reopen' },
  other: { act: 'ignore' },
}
