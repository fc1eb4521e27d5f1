import { openSocket, type CallSocket } from '@astrovoice/client'

/**
 * A socket on which both sides' audio and events come twice (every third) or after the one that follows them (every
 * fifth), as they would over two lines of one call at once.
 */
export function openUnrulySocket(url: string, token: string): CallSocket {
  const socket = openSocket(url, token)
  const unruly = createDisorder()
  const on = socket.on.bind(socket) as (event: string, listener: (payload: object) => void) => CallSocket
  const emit = socket.emit.bind(socket) as (event: string, ...payload: unknown[]) => CallSocket
  const isCounted = (payload: unknown) => typeof payload === 'object' && payload !== null && 'seq' in payload
  const overridden = {
    on(event: string, listener: (payload: object) => void) {
      if (!event.startsWith('call:') || event === 'call:acked') return on(event, listener)
      return on(event, (payload) => {
        if (isCounted(payload)) unruly.down(() => listener(payload))
        else listener(payload)
      })
    },
    emit(event: string, ...payload: unknown[]) {
      if (event === 'call:audio') unruly.up(() => emit(event, ...payload))
      else emit(event, ...payload)
      return socket
    },
  }
  return Object.assign(socket, overridden)
}

function createDisorder() {
  return { up: createShuffler(), down: createShuffler() }
}

/** Repeats every third act, and puts every fifth behind the next one. */
function createShuffler() {
  let count = 0
  let held: (() => void) | null = null
  return (act: () => void) => {
    count++
    if (count % 5 === 0 && !held) {
      held = act
      return
    }
    act()
    if (count % 3 === 0) act()
    held?.()
    held = null
  }
}
