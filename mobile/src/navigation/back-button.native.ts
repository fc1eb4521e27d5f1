import { BackHandler } from 'react-native'

/** Android's back button and gesture pop the stack. Returns how to stop. */
export function listenForBack(canGoBack: boolean, onBack: () => void): () => void {
  const subscription = BackHandler.addEventListener('hardwareBackPress', () => {
    if (canGoBack) onBack()
    return canGoBack
  })
  return () => subscription.remove()
}
