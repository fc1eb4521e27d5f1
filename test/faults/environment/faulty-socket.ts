import { openSocket, type CallSocket, type SocketFactory } from '@astrovoice/client'

/** How many frames and events of one direction were repeated or swapped. */
interface Disorder {
  repeated: number
  swapped: number
}

export interface FaultySocket {
  readonly openSocket: SocketFactory
  readonly up: Disorder
  readonly down: Disorder
}

/**
 * Sockets that repeat every third frame and event, and deliver every fifth after the next one. Both directions are
 * disturbed, as by two sockets of one call at once.
 */
export function createFaultySocket(): FaultySocket {
  const [up, down] = [createShuffler(), createShuffler()]
  return {
    up: up.disorder,
    down: down.disorder,
    openSocket: (url, token) => disturb(openSocket(url, token), up.pass, down.pass),
  }
}

type Pass = (deliver: () => void) => void

const isCounted = (payload: unknown) => typeof payload === 'object' && payload !== null && 'seq' in payload

function disturb(socket: CallSocket, up: Pass, down: Pass): CallSocket {
  const on = socket.on.bind(socket) as (event: string, listener: (payload: object) => void) => CallSocket
  const emit = socket.emit.bind(socket) as (event: string, ...payload: unknown[]) => CallSocket
  return Object.assign(socket, {
    on(event: string, listener: (payload: object) => void) {
      if (!event.startsWith('call:') || event === 'call:acked') return on(event, listener)
      return on(event, (payload) => {
        if (isCounted(payload)) down(() => listener(payload))
        else listener(payload)
      })
    },
    emit(event: string, ...payload: unknown[]) {
      if (event === 'call:audio') up(() => emit(event, ...payload))
      else emit(event, ...payload)
      return socket
    },
  })
}

/** Repeats every third delivery, and puts every fifth after the next one. */
function createShuffler() {
  const disorder: Disorder = { repeated: 0, swapped: 0 }
  let count = 0
  let held: (() => void) | null = null
  const pass: Pass = (deliver) => {
    count++
    if (count % 5 === 0 && !held) {
      held = deliver
      return
    }
    deliver()
    if (count % 3 === 0) {
      disorder.repeated++
      deliver()
    }
    if (held) disorder.swapped++
    held?.()
    held = null
  }
  return { disorder, pass }
}
