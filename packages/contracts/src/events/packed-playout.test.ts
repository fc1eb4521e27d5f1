import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ItemId } from '../ids.ts'
import { packAudio, unpackAudio } from './packed-audio.ts'
import { packPlayout, unpackPlayout } from './packed-playout.ts'

const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 }).map((text) => text as ItemId)

test('a packed playout report is unpacked unchanged, and is not read as audio', () => {
  fc.assert(
    fc.property(name, fc.nat(0xffff_ffff), (itemId, playedMs) => {
      const message = packPlayout({ itemId, playedMs })
      expect(unpackPlayout(message)).toEqual({ itemId, playedMs })
      expect(unpackAudio(message)).toBeNull()
    }),
  )
})

test.each([
  ['audio', packAudio({ seq: 1, itemId: 'item' as ItemId, chunk: Uint8Array.of(1, 2) })],
  ['a report without an item', packPlayout({ itemId: '' as ItemId, playedMs: 1 })],
  ['a report whose item name is too long', packPlayout({ itemId: 'x'.repeat(65) as ItemId, playedMs: 1 })],
  [
    'a report with a byte too many',
    Uint8Array.of(...packPlayout({ itemId: 'ab' as ItemId, playedMs: 1 }), 0),
  ],
  ['a report cut short', packPlayout({ itemId: 'ab' as ItemId, playedMs: 1 }).subarray(0, 7)],
])('%s is not read as a playout report', (_name, message) => {
  expect(unpackPlayout(message)).toBeNull()
})
