import { expect, test } from '@jest/globals'
import { bytesPerMs } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createClockedPlayer } from './clocked-player.ts'

test('the player plays by the clock, counts no silence, and drops what was not played', () => {
  const clock = new ManualClock()
  const player = createClockedPlayer(clock)
  player.play(new Uint8Array(100 * bytesPerMs))
  clock.pass(60)
  expect(player.playedMs()).toBe(60)
  clock.pass(500)
  expect(player.playedMs()).toBe(100)
  player.play(new Uint8Array(100 * bytesPerMs))
  clock.pass(30)
  player.clear()
  clock.pass(500)
  expect(player.playedMs()).toBe(130)
})
