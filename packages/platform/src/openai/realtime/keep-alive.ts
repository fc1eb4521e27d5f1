import type { WebSocket } from 'ws'

const pingEveryMs = 10_000

/** Pings the server every ten seconds. A server without a pong by the next ping is disconnected. */
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
