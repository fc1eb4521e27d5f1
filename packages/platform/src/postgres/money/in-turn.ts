/** Runs work of one name after the other, and work of different names at once. */
export function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return function inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
    const own = (last.get(name) ?? Promise.resolve()).then(run, run)
    last.set(name, own)
    const forget = () => {
      if (last.get(name) === own) last.delete(name)
    }
    own.then(forget, forget)
    return own
  }
}
