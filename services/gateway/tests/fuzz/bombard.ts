import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createMalformed } from './malformed.ts'

export interface Bombardment {
  readonly messages: number
  /** Connections that requested a call, and those on which it began. */
  readonly callsAsked: number
  readonly callsBegun: number
  /** How many times the server disconnected what is not Socket.IO. */
  readonly hungUp: number
  /** Replies that report a fault of the server. */
  readonly internalErrors: number
}

/** Stops sending until the server has read enough. */
const maxBufferedBytes = 256 * 1024

/**
 * Sends malformed messages to a gateway, one connection and caller at a time. Every other connection has a call
 * under way. `token` gives each connection the token of its own caller.
 * @throws when the gateway takes no connection any more.
 */
export async function bombard(
  url: string,
  token: () => Promise<string>,
  { messages, seed }: { messages: number; seed: number },
): Promise<Bombardment> {
  const next = createMalformed(seed)
  let [sent, hungUp, internalErrors, callsAsked, callsBegun] = [0, 0, 0, 0, 0]
  for (let connection = 0; sent < messages; connection++) {
    const socket = await open(url, await token())
    if (connection % 2 === 1) {
      callsAsked++
      if (await beginCall(socket)) callsBegun++
    }
    socket.on('message', (data: Buffer, isBinary) => {
      if (!isBinary && data.includes('"code":"internal"')) internalErrors++
    })
    while (sent < messages && socket.readyState === WebSocket.OPEN) {
      for (const message of next()) socket.send(message)
      sent++
      if (socket.bufferedAmount > maxBufferedBytes || sent % 200 === 0) await roundTrip(socket)
    }
    if (sent < messages) hungUp++
    socket.terminate()
  }
  return { messages: sent, callsAsked, callsBegun, hungUp, internalErrors }
}

async function open(url: string, token: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => {
    if (data.toString() === '2') socket.send('3')
  })
  await once(socket, 'open')
  const joined = told(socket, '40')
  socket.send(`40${JSON.stringify({ token })}`)
  await joined
  return socket
}

/** False when the gateway refuses. */
async function beginCall(socket: WebSocket): Promise<boolean> {
  const answered = told(socket, '430')
  socket.send('420["call:start",{"astrologerId":"acharya-vidya","language":"en"}]')
  return (await answered).startsWith('430[{"ok":true')
}

/** Resolves with the first packet with this beginning. @throws Error when the server disconnects instead. */
const told = (socket: WebSocket, start: string) =>
  new Promise<string>((resolve, reject) => {
    socket.once('close', () => reject(new Error(`The server disconnected before it sent ${start}.`)))
    socket.on('message', (data: Buffer) => {
      const packet = data.toString()
      if (packet.startsWith(start)) resolve(packet)
    })
  })

/** Resolves when the server has read everything, or disconnected. */
async function roundTrip(socket: WebSocket): Promise<void> {
  if (socket.readyState !== WebSocket.OPEN) return
  const closed = once(socket, 'close')
  const answered = once(socket, 'pong')
  socket.ping()
  await Promise.race([closed, answered])
}
