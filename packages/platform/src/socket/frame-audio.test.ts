import { expect, test } from '@jest/globals'
import { packAudio, type ItemId } from '@astrovoice/contracts'
import { Encoder, PacketType } from 'socket.io-parser'
import * as ws from 'ws'
import { frameAcknowledgement, frameAudio, framePackedAudio } from './frame-audio.ts'

/** The types leave out what engine.io itself uses. */
const { Sender } = ws as unknown as { Sender: { frame(data: Buffer, options: object): Buffer[] } }

/** The bytes of an event from Socket.IO's encoder and ws: `4` is engine.io's message. */
function asOthersWriteIt(...data: unknown[]): Buffer {
  const packet = { type: PacketType.EVENT, nsp: '/', data }
  const [text, binary] = new Encoder().encode(packet) as [string, Buffer | undefined]
  const frame = (data: Buffer, opcode: number) =>
    Sender.frame(data, { fin: true, rsv1: false, opcode, mask: false, readOnly: false })
  return Buffer.concat([...frame(Buffer.from(`4${text}`), 1), ...(binary ? frame(binary, 2) : [])])
}

test.each([
  [0, 'a', 100],
  [17, 'item_0123456789abcdefghij', 2880],
  [123_456, 'item "quoted" हिंदी', 9600],
  [1, 'x'.repeat(200), 70_000],
])('frame %i of %s is, byte for byte, what Socket.IO and ws write', (seq, itemId, length) => {
  const chunk = Buffer.alloc(length, 7)
  const others = asOthersWriteIt('call:audio', { seq, itemId, chunk })
  expect(frameAudio(seq, itemId as ItemId, chunk).equals(others)).toBe(true)
})

test.each([
  [0, 'a', 20],
  [17, 'item_0123456789abcdefghij', 2880],
  [0xffff_ffff, 'x'.repeat(255), 70_000],
])('packed frame %i of %s is what ws writes of the packed message', (seq, itemId, length) => {
  const packed = { seq, itemId: itemId as ItemId, chunk: Buffer.alloc(length, 7) }
  const options = { fin: true, rsv1: false, opcode: 2, mask: false, readOnly: false }
  const others = Buffer.concat(Sender.frame(Buffer.from(packAudio(packed)), options))
  expect(framePackedAudio(seq, packed.itemId, packed.chunk).equals(others)).toBe(true)
})

test.each([0, 9, 1_234_567])('the acknowledgement of %i is, byte for byte, what they write', (seq) => {
  expect(frameAcknowledgement(seq)).toEqual(asOthersWriteIt('call:acked', { seq }))
})
