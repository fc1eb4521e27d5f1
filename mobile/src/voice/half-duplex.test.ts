import { expect, test } from '@jest/globals'
import { createHalfDuplex } from './half-duplex.ts'

function at() {
  let nowMs = 0
  const halfDuplex = createHalfDuplex({ monotonicMs: () => nowMs })
  return (atMs: number, playedMs: number, queuedMs: number) => {
    nowMs = atMs
    return halfDuplex.isOpen({ playedMs, queuedMs })
  }
}

test('the microphone is open before anything has been played', () => {
  expect(at()(0, 0, 0)).toBe(true)
})

test('the microphone is closed while speech waits or comes out', () => {
  const isOpen = at()
  expect(isOpen(0, 0, 500)).toBe(false)
  expect(isOpen(450, 450, 50)).toBe(false)
  expect(isOpen(520, 500, 0)).toBe(false)
})

test('the microphone opens once the echo of the last word is over', () => {
  const isOpen = at()
  isOpen(500, 500, 0)
  expect(isOpen(780, 500, 0)).toBe(false)
  expect(isOpen(820, 500, 0)).toBe(true)
})

test('a pause in the middle of an answer does not open the microphone', () => {
  const isOpen = at()
  isOpen(0, 100, 0)
  expect(isOpen(200, 100, 0)).toBe(false)
  expect(isOpen(250, 120, 60)).toBe(false)
  expect(isOpen(500, 180, 0)).toBe(false)
})
