import { expect, test } from '@jest/globals'
import { bytesPerMs } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { SilencePadding } from './silence-padding.ts'

function open(endpointingMs = 500) {
  const clock = new ManualClock()
  const silence: { atMs: number; lengthMs: number }[] = []
  const startMs = clock.nowMs()
  const append = (pcm: Uint8Array) => {
    expect(pcm.every((byte) => byte === 0)).toBe(true)
    silence.push({ atMs: clock.nowMs() - startMs, lengthMs: pcm.byteLength / bytesPerMs })
  }
  const padding = new SilencePadding({ clock, endpointingMs, append })
  /** A frame every 60 ms. */
  const speak = (lengthMs: number) => {
    for (let passedMs = 0; passedMs < lengthMs; passedMs += 60) {
      padding.recordFrame(clock.nowMs())
      clock.pass(60)
    }
  }
  return { clock, padding, silence, speak }
}

test('frames that stop while speech is open are followed by more silence than ends a turn', () => {
  const { clock, padding, silence, speak } = open()
  speak(600)
  padding.setOpen(true)
  speak(600)
  clock.pass(2939)
  expect(silence).toEqual([])
  clock.pass(1)
  expect(silence).toEqual([{ atMs: 4140, lengthMs: 1000 }])
})

test('silence follows at the pace of time until the speech is closed', () => {
  const { clock, padding, silence, speak } = open()
  padding.setOpen(true)
  speak(600)
  clock.pass(2940 + 2000)
  expect(silence.map(({ lengthMs }) => lengthMs)).toEqual([1000, 500, 500, 500, 500])
  padding.setOpen(false)
  clock.pass(60_000)
  expect(silence).toHaveLength(5)
})

test('a muted microphone is followed by silence at once', () => {
  const { clock, padding, silence, speak } = open()
  padding.setOpen(true)
  speak(600)
  padding.setMuted(true)
  expect(silence).toEqual([{ atMs: clock.nowMs(), lengthMs: 1000 }])
})

test('frames that come again stop the silence', () => {
  const { padding, silence, speak } = open()
  padding.setOpen(true)
  speak(600)
  padding.setMuted(true)
  padding.setMuted(false)
  speak(3000)
  expect(silence).toHaveLength(1)
})

test('frames that do not stop, and silence between turns, are followed by nothing', () => {
  const { clock, padding, silence, speak } = open()
  padding.setOpen(true)
  speak(30_000)
  padding.setOpen(false)
  padding.setMuted(true)
  clock.pass(60_000)
  expect(silence).toEqual([])
})

test('a longer endpointing time is waited for, and filled', () => {
  const { clock, padding, silence, speak } = open(4000)
  padding.setOpen(true)
  speak(60)
  clock.pass(3939)
  expect(silence).toEqual([])
  clock.pass(1)
  expect(silence).toMatchObject([{ lengthMs: 4500 }])
})
