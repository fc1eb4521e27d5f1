import type { KeptCall } from './kept-call.ts'

/** Where the live call is kept. Its token is a secret. */
export interface CallStore {
  /** The call that the gateway still waits for. Another one is erased. */
  load(): Promise<KeptCall | null>
  save(call: KeptCall | null): void
  /** Reports that the page or the app may end without another word. Returns how to stop. */
  watchLeaving(onLeaving: () => void): () => void
}
