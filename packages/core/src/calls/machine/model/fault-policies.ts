import type { ErrorCode } from '@astrovoice/contracts'
import type { ModelFaultKind } from '../../../ports/realtime-model.ts'

/** What the call does about a fault of the model. */
export type FaultPolicy =
  /** The caller caused it and can repair it. */
  | { readonly act: 'tell'; readonly error: ErrorCode; readonly event: string }
  /** Another response is under way: request again when it is done. */
  | { readonly act: 'ask-when-free' }
  /** Request again after a wait, which doubles; the vendor's own wait counts if it is longer. */
  | { readonly act: 'ask-later'; readonly afterMs: number }
  /** This model fails every request: ask the next one. */
  | { readonly act: 'next-model' }
  /** The session is over; another one replaces it. */
  | { readonly act: 'reopen' }
  /** Only logged. */
  | { readonly act: 'ignore' }

export const faultPolicies: Readonly<Record<ModelFaultKind, FaultPolicy>> = {
  'audio-empty': { act: 'tell', error: 'audio_empty', event: 'call:commit' },
  'response-under-way': { act: 'ask-when-free' },
  'rate-limited': { act: 'ask-later', afterMs: 1500 },
  overloaded: { act: 'ask-later', afterMs: 500 },
  quota: { act: 'next-model' },
  auth: { act: 'next-model' },
  'response-refused': { act: 'ask-later', afterMs: 500 },
  'session-expired': { act: 'reopen' },
  other: { act: 'ignore' },
}
