/** Resolves when this process has to stop; until then neither Ctrl-C nor SIGTERM ends it. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
