import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { CallStarted } from '@astrovoice/contracts'
import { WebSocket } from 'ws'
import { startMessage, type Message } from './attack.ts'

/** Events over budget get no reply. */
const answerWithinMs = 1000
const readWithinMs = 100

/** One connection of an attacker: Socket.IO by hand, so that the flood costs little beside its target. */
export interface AttackerSocket {
  readonly isOpen: boolean
  /** How many times the gateway has reported a used-up budget. */
  readonly refusals: number
  send(message: Message): void
  /** The reply to call:start; null when it is refused or dropped, or the gateway disconnects. */
  start(): Promise<CallStarted | null>
  /** Resolves when the gateway has read everything, has disconnected, or reads nothing. */
  drained(): Promise<void>
  close(): void
}

/** Null when the gateway refuses the connection. */
export async function openAttackerSocket(url: string, token: string): Promise<AttackerSocket | null> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  })
  let refusals = 0
  const listeners = new Set<(packet: string) => void>()
  socket.on('error', () => {})
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) return
    const packet = data.toString('utf8')
    if (packet === '2') socket.send('3')
    if (packet.includes('"code":"rate_limited"')) refusals++
    for (const listener of listeners) listener(packet)
  })
  const closed = new Promise<null>((resolve) => socket.once('close', () => resolve(null)))
  /** The first packet with this beginning; null when the gateway disconnects before, or sends nothing. */
  const first = (starts: readonly string[]) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const listener = (packet: string) => {
      if (starts.some((start) => packet.startsWith(start))) resolve(packet)
    }
    listeners.add(listener)
    const late = wait(answerWithinMs, null, { ref: false })
    return Promise.race([promise, closed, late]).finally(() => listeners.delete(listener))
  }
  await Promise.race([once(socket, 'open'), closed])
  if (socket.readyState !== WebSocket.OPEN) return null
  const joined = first(['40', '44'])
  socket.send(`40${JSON.stringify({ token })}`)
  if (!(await joined)?.startsWith('40')) return null
  return {
    get isOpen() {
      return socket.readyState === WebSocket.OPEN
    },
    get refusals() {
      return refusals
    },
    send: (message) => socket.send(message),
    async start() {
      const answered = first(['430'])
      socket.send(startMessage.replace('42', '420'))
      const packet = await answered
      if (!packet) return null
      const [reply] = JSON.parse(packet.slice(3)) as [{ ok: boolean; data: CallStarted }]
      return reply.ok ? reply.data : null
    },
    async drained() {
      const answered = once(socket, 'pong')
      socket.ping()
      await Promise.race([answered, closed, wait(readWithinMs, null, { ref: false })])
    },
    close: () => socket.terminate(),
  }
}
