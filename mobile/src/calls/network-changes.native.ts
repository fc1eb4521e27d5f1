import { addNetworkStateListener, getNetworkStateAsync, type NetworkState } from 'expo-network'
import { AppState, type AppStateStatus } from 'react-native'

/** iOS's monitor cannot be started again once its last listener has gone, so the first call leaves one behind. */
let lasting: object | null = null

/**
 * Tells when the phone is on another network than before, or was asleep: a socket of then may be dead without
 * anybody having said so. Returns how to stop.
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
    // iOS is `inactive` while a notification is looked at; nothing sleeps then.
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
