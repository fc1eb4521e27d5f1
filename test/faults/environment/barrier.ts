import { openSocket, type CallSocket, type SocketFactory } from '@astrovoice/client'

export interface Barrier {
  readonly openSocket: SocketFactory
  /** Holds back `connect` until this many sockets are connected, so that their clients send at the same moment. */
  close(untilConnected: number): void
}

export function createBarrier(): Barrier {
  let missing = 0
  let waiting: (() => void)[] = []
  const pass = (tell: () => void) => {
    waiting.push(tell)
    if (--missing > 0) return
    waiting.forEach((each) => each())
    waiting = []
  }
  return {
    close: (untilConnected) => void (missing = untilConnected),
    openSocket(url, token) {
      const socket = openSocket(url, token)
      const on = socket.on.bind(socket) as (
        event: string,
        listener: (...args: unknown[]) => void,
      ) => CallSocket
      return Object.assign(socket, {
        on: (event: string, listener: (...args: unknown[]) => void) =>
          on(event, event === 'connect' ? () => pass(() => listener()) : listener),
      })
    },
  }
}
