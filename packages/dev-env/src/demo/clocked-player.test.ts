import { expect, test } from '@jest/globals'
import { bytesPerMs } from '@astrovoice/contracts'
import { createClockedPlayer } from './clocked-player.ts'

test('plays by the clock, counts no silence, and drops what has not come out', () => {
  let nowMs = 1000
  const player = createClockedPlayer(() => nowMs)
  player.play(new Uint8Array(100 * bytesPerMs))
  nowMs += 60
  expect(player.playedMs()).toBe(60)
  nowMs += 500
  expect(player.playedMs()).toBe(100)
  player.play(new Uint8Array(100 * bytesPerMs))
  nowMs += 30
  player.clear()
  nowMs += 500
  expect(player.playedMs()).toBe(130)
})
