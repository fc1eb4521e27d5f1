import type { ModelEvent, ModelNotice, TokenUsage } from '@astrovoice/core'
import type { WebSocket } from 'ws'

/** How long a closing session waits for the usage of its answer: many round trips. */
const usageWithinMs = 1000

/**
 * Closes a session in the middle of an answer. It cancels the answer first: its tokens are billed, and the
 * server reports them at its end. A session that no longer responds closes without, and its usage stays
 * unknown.
 */
export function closeAfterUsage(
  socket: WebSocket,
  read: (data: Buffer) => ModelEvent | ModelNotice | null,
  tell: (usage: TokenUsage) => void,
): void {
  const close = () => {
    clearTimeout(limit)
    socket.off('message', hear).off('close', close)
    socket.close()
  }
  const limit = setTimeout(close, usageWithinMs)
  const hear = (data: Buffer) => {
    const heard = read(data)
    if (heard?.type !== 'response-finished') return
    if (heard.usage) tell(heard.usage)
    close()
  }
  socket.on('message', hear).on('close', close)
  socket.send(JSON.stringify({ type: 'response.cancel' }))
}
