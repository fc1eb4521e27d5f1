/** Reports a change of network. Returns how to stop. */
export function listenForNetworkChanges(onChange: () => void): () => void {
  addEventListener('online', onChange)
  return () => removeEventListener('online', onChange)
}
