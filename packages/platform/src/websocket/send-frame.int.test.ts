import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { WebSocket, WebSocketServer } from 'ws'
import { binaryFrame, headBytes, writeHead } from './frame-head.ts'
import { takeFrame } from './frame-memory.ts'
import { sendFrame } from './send-frame.ts'

/** Enough that the system's buffers are full long before the last. */
const frameCount = 2000
const payloadBytes = 9600

/** A frame filled with its number. */
function makeFrame(n: number): Buffer {
  const frame = takeFrame(headBytes(payloadBytes) + payloadBytes)
  frame.fill(n % 251, writeHead(frame, 0, binaryFrame, payloadBytes))
  return frame
}

async function connect() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const receiver = new WebSocket(`ws://127.0.0.1:${port}`)
  const [sender] = (await once(server, 'connection')) as [WebSocket]
  await once(receiver, 'open')
  return { server, sender, receiver }
}

test('frames arrive as they were made, though waiting and sent ones share memory', async () => {
  const [slow, swift] = [await connect(), await connect()]
  const heard = [slow, swift].map(({ receiver }) => {
    const numbers: number[] = []
    receiver.on(
      'message',
      (data: Buffer) => void numbers.push(data.every((b) => b === data[0]) ? data[0]! : -1),
    )
    return numbers
  })
  slow.receiver.pause()
  for (let n = 0; n < frameCount; n++) {
    sendFrame(slow.sender, makeFrame(n))
    if (n % 10 === 0) sendFrame(swift.sender, makeFrame(n))
  }
  expect(slow.sender.bufferedAmount).toBeGreaterThan(0)
  slow.receiver.resume()
  for (const { sender, receiver, server } of [slow, swift]) {
    sender.close()
    await once(receiver, 'close')
    server.close()
  }
  const all = [...Array(frameCount).keys()]
  expect(heard).toEqual([all.map((n) => n % 251), all.filter((n) => n % 10 === 0).map((n) => n % 251)])
})

test('a frame on a closed connection is dropped without an error', async () => {
  const { server, sender, receiver } = await connect()
  sender.close()
  await once(receiver, 'close')
  expect(() => sendFrame(sender, makeFrame(0))).not.toThrow()
  server.close()
})
