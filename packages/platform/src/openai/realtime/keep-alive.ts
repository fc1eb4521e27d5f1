import type { WebSocket } from 'ws'

const pingEveryMs = 10_000

/** Asks the far end every ten seconds whether it is there; one that has not answered by the next time is hung up on. */
export function keepAlive(line: WebSocket): void {
  let hasAnswered = true
  const timer = setInterval(() => {
    if (!hasAnswered) return line.terminate()
    hasAnswered = false
    line.ping()
  }, pingEveryMs)
  line.on('pong', () => (hasAnswered = true))
  line.on('close', () => clearInterval(timer))
}
