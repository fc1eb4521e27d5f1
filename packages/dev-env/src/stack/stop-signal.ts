/** Settles when somebody wants this process to stop; until then neither Ctrl-C nor SIGTERM ends it. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
