import { addNetworkStateListener, getNetworkStateAsync, type NetworkState } from 'expo-network'
import { AppState, type AppStateStatus } from 'react-native'

/** iOS's monitor cannot restart after its last listener is removed, so the first call leaves one. */
let lasting: object | null = null

/**
 * Reports a change of network and a wake-up: a socket from before may be dead without an event. Returns how to stop.
 */
export function listenForNetworkChanges(onChange: () => void): () => void {
  let before: NetworkState | null = null
  const take = (now: NetworkState) => {
    const isOther = before !== null && (now.type !== before.type || !before.isConnected)
    before = now
    if (isOther && now.isConnected) onChange()
  }
  void getNetworkStateAsync().then((now) => (before ??= now))
  lasting ??= addNetworkStateListener(() => undefined)
  const network = addNetworkStateListener(take)

  let wasAway = false
  const app = AppState.addEventListener('change', (state: AppStateStatus) => {
    // iOS is `inactive` while a notification is open; the app does not sleep then.
    if (state === 'background') wasAway = true
    if (state !== 'active' || !wasAway) return
    wasAway = false
    onChange()
  })
  return () => {
    network.remove()
    app.remove()
  }
}
