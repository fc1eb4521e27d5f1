import type { CallStore } from './call-store-port.ts'
import { readKeptCall } from './kept-call.ts'

const key = 'astrovoice.call'

/** The storage of this tab: a call is of one tab, and a reload keeps it. */
export const callStore: CallStore = {
  async load() {
    const kept = readKeptCall(sessionStorage.getItem(key), Date.now())
    if (!kept) sessionStorage.removeItem(key)
    return kept
  },
  save(call) {
    if (!call) return sessionStorage.removeItem(key)
    try {
      sessionStorage.setItem(key, JSON.stringify(call))
    } catch {
      // The transcript with its drawings is larger than browsers store: the call goes on without it.
      sessionStorage.setItem(key, JSON.stringify({ ...call, entries: [] }))
    }
  },
  watchLeaving(onLeaving) {
    addEventListener('pagehide', onLeaving)
    return () => removeEventListener('pagehide', onLeaving)
  },
}
