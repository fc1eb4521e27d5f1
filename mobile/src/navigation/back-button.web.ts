/**
 * Lets the browser's back button do what a phone's does: one history entry stands for “there is a way back”.
 * Returns how to stop.
 */
export function listenForBack(canGoBack: boolean, onBack: () => void): () => void {
  if (!canGoBack) return () => undefined
  if (history.state !== 'inside') history.pushState('inside', '')
  addEventListener('popstate', onBack)
  return () => removeEventListener('popstate', onBack)
}
