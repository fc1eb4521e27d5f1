import type { CallStore } from './call-store-port.ts'
import { readKeptCall } from './kept-call.ts'

const key = 'astrovoice.call'

/** The storage of this tab: a call is of one tab, and a reload keeps it. */
export const callStore: CallStore = {
  load: async () => readKeptCall(sessionStorage.getItem(key), Date.now()),
  save(call) {
    if (call) sessionStorage.setItem(key, JSON.stringify(call))
    else sessionStorage.removeItem(key)
  },
  watchLeaving(onLeaving) {
    addEventListener('pagehide', onLeaving)
    return () => removeEventListener('pagehide', onLeaving)
  },
}
