/**
 * The browser's back button pops the stack, as a phone's does. One entry of the browser's history stands for a stack that
 * can be popped. Returns how to stop.
 */
export function listenForBack(canGoBack: boolean, onBack: () => void): () => void {
  if (!canGoBack) return () => undefined
  if (history.state !== 'inside') history.pushState('inside', '')
  addEventListener('popstate', onBack)
  return () => removeEventListener('popstate', onBack)
}
