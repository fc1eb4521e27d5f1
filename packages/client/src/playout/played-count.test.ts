import { expect, test } from '@jest/globals'
import { PlayedCount } from './played-count.ts'

test('counts over clearings, and nothing of what was on its way when it was dropped', () => {
  const count = new PlayedCount()
  count.give(2400)
  count.take({ generation: 0, left: 480, heard: 240 })
  expect([count.heardSamples, count.queuedSamples]).toEqual([240, 1920])
  expect(count.clear()).toBe(1)
  expect([count.heardSamples, count.queuedSamples]).toEqual([240, 0])
  count.give(960)
  count.take({ generation: 0, left: 600, heard: 480 })
  expect([count.heardSamples, count.queuedSamples]).toEqual([240, 960])
  count.take({ generation: 1, left: 960, heard: 720 })
  expect([count.heardSamples, count.queuedSamples]).toEqual([960, 0])
})
