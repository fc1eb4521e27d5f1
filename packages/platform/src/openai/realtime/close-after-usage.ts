import type { ModelEvent, ModelNotice, TokenUsage } from '@astrovoice/core'
import type { WebSocket } from 'ws'

/** How long a session that is let go may take to tell what its answer took: many round trips. */
const usageWithinMs = 1000

/**
 * Closes a line in the middle of an answer: the answer is stopped first, as what was made of it is paid for and is
 * told only when it is done. A line that says nothing any more is closed without: then nobody knows.
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
