import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createMalformed } from './malformed.ts'

export interface Bombardment {
  readonly messages: number
  /** How often the server hung up on what is not Socket.IO. */
  readonly hungUp: number
  /** Replies that name the server itself as at fault. */
  readonly internalErrors: number
}

/** Before more is sent than the server reads. */
const mostBufferedBytes = 256 * 1024

/**
 * Sends malformed messages to a gateway, one connection at a time, on every other one with a call under way.
 * @throws when the gateway takes no connection any more.
 */
export async function bombard(
  url: string,
  token: () => Promise<string>,
  { messages, seed }: { messages: number; seed: number },
): Promise<Bombardment> {
  const next = createMalformed(seed)
  let [sent, hungUp, internalErrors] = [0, 0, 0]
  for (let connection = 0; sent < messages; connection++) {
    const socket = await open(url, await token(), connection % 2 === 1)
    socket.on('message', (data: Buffer, isBinary) => {
      if (!isBinary && data.includes('"code":"internal"')) internalErrors++
    })
    while (sent < messages && socket.readyState === WebSocket.OPEN) {
      for (const message of next()) socket.send(message)
      sent++
      if (socket.bufferedAmount > mostBufferedBytes || sent % 200 === 0) await roundTrip(socket)
    }
    if (sent < messages) hungUp++
    socket.terminate()
  }
  return { messages: sent, hungUp, internalErrors }
}

async function open(url: string, token: string, hasCall: boolean): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => {
    if (data.toString() === '2') socket.send('3')
  })
  await once(socket, 'open')
  const joined = new Promise<void>((resolve) =>
    socket.on('message', (data: Buffer) => {
      if (data.toString().startsWith('40')) resolve()
    }),
  )
  socket.send(`40${JSON.stringify({ token })}`)
  await joined
  if (hasCall) socket.send('42["call:start",{"astrologerId":"acharya-vidya","language":"en"}]')
  return socket
}

/** Until the server has read everything, or hung up. */
async function roundTrip(socket: WebSocket): Promise<void> {
  if (socket.readyState !== WebSocket.OPEN) return
  const closed = once(socket, 'close')
  const answered = once(socket, 'pong')
  socket.ping()
  await Promise.race([closed, answered])
}
