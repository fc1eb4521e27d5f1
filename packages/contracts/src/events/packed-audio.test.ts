import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ItemId } from '../ids.ts'
import { packAudio, unpackAudio } from './packed-audio.ts'
import { isPackable } from './packed-head.ts'

const name = fc.string({ unit: 'grapheme-ascii', maxLength: 64 }).map((text) => text as ItemId)

test('packed audio is unpacked unchanged, with its samples aligned', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), name, fc.uint8Array({ maxLength: 500 }), (seq, itemId, chunk) => {
      expect(isPackable(seq, itemId)).toBe(true)
      const unpacked = unpackAudio(packAudio({ seq, itemId, chunk }))!
      expect(unpacked).toEqual({ seq, itemId, chunk })
      expect(unpacked.chunk.byteOffset % 2).toBe(0)
    }),
  )
})

test('unpackAudio refuses bytes that are no packed audio, and reads none past their end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const unpacked = unpackAudio(bytes)
      if (bytes[0] !== 1 || bytes.length < 6) expect(unpacked).toBeNull()
      else expect(unpacked === null || packAudio(unpacked).length === bytes.length).toBe(true)
    }),
  )
})

test.each([
  [-1, 'item'],
  [0x1_0000_0000, 'item'],
  [0, 'x'.repeat(256)],
  [0, 'आइटम'],
])('%i of %s cannot be packed', (seq, itemId) => {
  expect(isPackable(seq, itemId)).toBe(false)
})
