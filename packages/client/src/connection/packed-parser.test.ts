import { expect, test } from '@jest/globals'
import { packAudio, packPlayout, type ItemId } from '@astrovoice/contracts'
import { PacketType, type Packet } from 'socket.io-parser'
import { packedParser } from './packed-parser.ts'

const encode = (...data: unknown[]) =>
  new packedParser.Encoder().encode({ type: PacketType.EVENT, nsp: '/', data })

function decode(...messages: unknown[]): unknown[] {
  const decoder = new packedParser.Decoder()
  const heard: unknown[] = []
  decoder.on('decoded', ({ data }: Packet) => void heard.push(data))
  messages.forEach((message) => decoder.add(message))
  return heard
}

test('audio becomes one message, which is read in a browser and in Node', () => {
  const audio = { seq: 7, itemId: '' as ItemId, chunk: Uint8Array.of(1, 2) }
  const messages = encode('call:audio', { seq: 7, chunk: audio.chunk })
  expect(messages).toEqual([packAudio(audio)])
  const inNode = Buffer.from(packAudio({ ...audio, itemId: 'item' as ItemId }))
  const inBrowser = new Uint8Array(inNode).buffer
  const heard = { seq: 7, itemId: 'item', chunk: expect.any(Uint8Array) }
  expect(decode(inNode, inBrowser)).toEqual([
    ['call:audio', heard],
    ['call:audio', heard],
  ])
})

test('a report of what was heard becomes bytes', () => {
  const heard = { itemId: 'item' as ItemId, playedMs: 1200 }
  expect(encode('call:playout', heard)).toEqual([packPlayout(heard)])
})

test('other events keep the encoding of Socket.IO', () => {
  expect(encode('call:text', { text: 'x' })).toEqual(['2["call:text",{"text":"x"}]'])
  // Packed names are ASCII; another name is sent as JSON.
  const inHindi = { itemId: 'आइटम', playedMs: 3 }
  expect(encode('call:playout', inHindi)).toEqual(['2["call:playout",{"itemId":"आइटम","playedMs":3}]'])
  const announced = '51-["call:audio",{"seq":1,"itemId":"a","chunk":{"_placeholder":true,"num":0}}]'
  const bytes = Buffer.from(packAudio({ seq: 9, itemId: '', chunk: Uint8Array.of(1) }))
  expect(decode(announced, bytes)).toEqual([['call:audio', { seq: 1, itemId: 'a', chunk: bytes }]])
  expect(() => decode(Buffer.from([9]))).toThrow(/binary/)
})
