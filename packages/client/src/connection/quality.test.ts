import { expect, test } from '@jest/globals'
import { QualityMeter, type Quality } from './quality.ts'

test('tells when the line becomes better or worse, and nothing in between', () => {
  const told: Quality[] = []
  const meter = new QualityMeter((quality) => told.push(quality))
  meter.measure(80, 60)
  meter.measure(null, 1500)
  meter.measure(null, 1600)
  meter.measure(null, 3000)
  meter.measure(80, 0)
  expect(told).toEqual([
    { level: 'fair', roundTripMs: 80, backlogMs: 1500 },
    { level: 'poor', roundTripMs: 80, backlogMs: 3000 },
    { level: 'good', roundTripMs: 80, backlogMs: 0 },
  ])
})

test('one slow answer is not a slow line; many are', () => {
  const told: Quality[] = []
  const meter = new QualityMeter((quality) => told.push(quality))
  meter.measure(100, 0)
  meter.measure(2000, 0)
  expect(told).toEqual([])
  for (let i = 0; i < 20; i++) meter.measure(2000, 0)
  expect(told.map(({ level }) => level)).toEqual(['fair', 'poor'])
})

test('a new line is good until it is measured', () => {
  const told: Quality[] = []
  const meter = new QualityMeter((quality) => told.push(quality))
  meter.measure(2000, 0)
  meter.reset()
  meter.measure(80, 0)
  meter.measure(null, 3000)
  expect(told).toEqual([
    { level: 'poor', roundTripMs: 2000, backlogMs: 0 },
    { level: 'poor', roundTripMs: 80, backlogMs: 3000 },
  ])
})
