import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { WebSocket } from 'ws'
import { binaryFrame, headBytes, writeHead } from '../websocket/frame-head.ts'
import { CallDecoder } from './call-decoder.ts'
import type { CallSocket } from './call-socket.ts'
import { createCallServer } from './create-call-server.ts'
import {
  connectionOf,
  decoderOf,
  interceptMessages,
  isExpectingBytes,
  writeFrame,
} from './engine-internals.ts'

/** Engine.io protocol 4 and Socket.IO protocol 5: `0` opens, `40` connects the main namespace. */
const opened = openForFile()
let socket: CallSocket
let client: WebSocket
let ws: WebSocket

beforeAll(async () => {
  const http = createServer()
  const server = createCallServer(http, (_request, done) => done(null, true))
  opened.defer(() => server.close())
  await once(http.listen(0, '127.0.0.1'), 'listening')
  const { port } = http.address() as AddressInfo
  const connected = new Promise<CallSocket>((resolve) => server.on('connection', resolve))
  client = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
  opened.defer(() => client.terminate())
  await once(client, 'message')
  const accepted = once(client, 'message')
  client.send('40')
  socket = await connected
  await accepted
  ws = connectionOf(socket).transport.socket!
})

const nextMessage = async () => ((await once(client, 'message')) as [Buffer])[0]

/** A frame of one byte. */
function frameOf(byte: number): Buffer {
  const frame = Buffer.alloc(headBytes(1) + 1)
  frame[writeHead(frame, 0, binaryFrame, 1)] = byte
  return frame
}

test('an engine.io connection has its WebSocket, its queue, its state and its ping timer', () => {
  const { readyState, writeBuffer, pingTimeoutTimer } = connectionOf(socket)
  expect(ws).toBeInstanceOf(WebSocket)
  expect([readyState, writeBuffer, pingTimeoutTimer]).toEqual(['open', [], null])
})

test('engine.io sends a complete frame as it is', async () => {
  const heard = nextMessage()
  connectionOf(socket).write('', { wsPreEncodedFrame: [frameOf(7)] })
  expect(await heard).toEqual(Buffer.of(7))
})

test('ws sends a complete frame as it is', async () => {
  const heard = nextMessage()
  writeFrame(ws, frameOf(8))
  expect(await heard).toEqual(Buffer.of(8))
})

test('a socket has the decoder of calls, which reports when it waits for bytes', () => {
  const decoder = decoderOf(socket)
  expect(decoder).toBeInstanceOf(CallDecoder)
  expect(isExpectingBytes(decoder)).toBe(false)
  decoder.add('51-["test",{"_placeholder":true,"num":0}]')
  expect(isExpectingBytes(decoder)).toBe(true)
  decoder.add(Buffer.of(1))
  expect(isExpectingBytes(decoder)).toBe(false)
})

test('a message that `take` takes does not reach Socket.IO, and another does', async () => {
  const taken: string[] = []
  interceptMessages(ws, (message) => {
    if (!message.includes('secret')) return false
    taken.push(message.toString())
    return true
  })
  const events: string[] = []
  const left = new Promise<void>((resolve) => {
    socket.onAny((name: string) => {
      events.push(name)
      if (name === 'plain') resolve()
    })
  })
  client.send('42["secret"]')
  client.send('42["plain"]')
  await left
  expect(taken).toEqual(['42["secret"]'])
  expect(events).not.toContain('secret')
})
