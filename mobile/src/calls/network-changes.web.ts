/** Tells when the device is on another network than before. Returns how to stop. */
export function listenForNetworkChanges(onChange: () => void): () => void {
  addEventListener('online', onChange)
  return () => removeEventListener('online', onChange)
}
