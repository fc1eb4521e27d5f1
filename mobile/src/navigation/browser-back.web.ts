/** The page that is held, and what to do when the browser leaves it. */
let held: { readonly here: string; readonly onLeave: () => void } | null = null

// The router listens to the same event and shows the other page. Browsers call listeners of a window in the order in
// which they were added, so the first layout imports this file.
addEventListener('popstate', (event) => {
  if (!held) return
  event.stopImmediatePropagation()
  if (location.href === held.here) return
  history.forward()
  held.onLeave()
})

/** The browser asks in its own words before it closes the tab, loads the page again or opens another site. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * Keeps the browser at this page: its back button calls `onLeave` instead, and it asks before it unloads the page. Returns
 * how to stop. One page is held at a time.
 */
export function holdBrowser(onLeave: () => void): () => void {
  held = { here: location.href, onLeave }
  addEventListener('beforeunload', ask)
  return () => {
    held = null
    removeEventListener('beforeunload', ask)
  }
}
