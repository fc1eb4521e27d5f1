import type { CallId } from '@astrovoice/contracts'
import type { ErasureSubject } from './erasures.ts'

/** A caller as the names of keys have them. */
export interface KeyHolder extends ErasureSubject {
  readonly callIds: readonly CallId[]
}

/** Short-lived entries about callers: codes, counts, replies, messages. */
export interface CallerKeys {
  /** Removes every entry of a caller but those that the registry keeps. Repeatable. */
  erase(holder: KeyHolder): Promise<void>
}
