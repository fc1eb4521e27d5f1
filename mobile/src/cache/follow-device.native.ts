import { focusManager, onlineManager } from '@tanstack/react-query'
import { addNetworkStateListener } from 'expo-network'
import { AppState } from 'react-native'

/** Tells the cache when the app comes to the front and when the network is back. Returns how to stop. */
export function followDevice(): () => void {
  const app = AppState.addEventListener('change', (state) => focusManager.setFocused(state === 'active'))
  const network = addNetworkStateListener(({ isConnected }) => onlineManager.setOnline(isConnected !== false))
  return () => {
    app.remove()
    network.remove()
  }
}
