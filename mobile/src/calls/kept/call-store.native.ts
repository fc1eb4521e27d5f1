import { AppState } from 'react-native'
import { deviceStore } from '../../session/device-store'
import type { CallStore } from './call-store-port.ts'
import { readKeptCall } from './kept-call.ts'

const key = 'astrovoice.call'

/** The keychain holds little, so the transcript is left out: the app shows what is said from then on. */
export const callStore: CallStore = {
  async load() {
    const kept = readKeptCall(await deviceStore.get(key), Date.now())
    if (!kept) await deviceStore.set(key, null)
    return kept
  },
  save: (call) => void deviceStore.set(key, call && JSON.stringify({ ...call, entries: [] })),
  watchLeaving(onLeaving) {
    const app = AppState.addEventListener('change', (state) => {
      if (state === 'background') onLeaving()
    })
    return () => app.remove()
  },
}
