import type { WebSocket } from 'ws'

const pingEveryMs = 10_000

/** Asks the far end every ten seconds whether it is there; one that has not answered by the next time is hung up on. */
export function keepAlive(socket: WebSocket): void {
  let hasAnswered = true
  const timer = setInterval(() => {
    if (!hasAnswered) return socket.terminate()
    hasAnswered = false
    socket.ping()
  }, pingEveryMs)
  socket.on('pong', () => (hasAnswered = true))
  socket.on('close', () => clearInterval(timer))
}
