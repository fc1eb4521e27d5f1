import { expect, test } from '@jest/globals'
import * as ws from 'ws'
import { frameAppend } from './frame-append.ts'

/** The types leave out what ws makes its own frames with. */
const { Sender } = ws as unknown as { Sender: { frame(data: Buffer, options: object): Buffer[] } }

test.each([1, 48, 60, 2880, 9600, 60_000])('%i bytes are framed as ws does with a key of zero', (length) => {
  const chunk = Buffer.from(Array.from({ length }, (_, i) => i & 255))
  const event = { type: 'input_audio_buffer.append', audio: chunk.toString('base64') }
  const options = { fin: true, rsv1: false, opcode: 1, mask: true, readOnly: false, generateMask: zero }
  const others = Buffer.concat(Sender.frame(Buffer.from(JSON.stringify(event)), options))
  expect(frameAppend(chunk).equals(others)).toBe(true)
})

const zero = (mask: Buffer) => void mask.fill(0)
