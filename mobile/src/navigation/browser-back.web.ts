/**
 * Keeps the browser at this page: its back and forward buttons call `onLeave` instead. Returns how to stop. The router
 * listens to the same event and would show the other page; a capturing listener comes before it.
 */
export function holdBrowser(onLeave: () => void): () => void {
  const here = location.href
  const intercept = (event: PopStateEvent) => {
    event.stopImmediatePropagation()
    if (location.href === here) return
    history.forward()
    onLeave()
  }
  addEventListener('popstate', intercept, { capture: true })
  return () => removeEventListener('popstate', intercept, { capture: true })
}
