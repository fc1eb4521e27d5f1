import { describe, expect, test } from '@jest/globals'
import { estimateUsage, gatewayNodesFor, workerNodesFor } from './monthly-usage.ts'

describe('a month of use', () => {
  const usage = estimateUsage(10_000, 100_000)

  test('counts audio by the contract: 24,000 samples of two bytes a second', () => {
    // 100,000 min × 60 s × 48,000 bytes = 288 × 10⁹ bytes = 268.22 GB of 1024³. Base64 to the model adds a
    // third.
    expect(usage.callerAudioGb).toBeCloseTo(268.22, 2)
    expect(usage.astrologerAudioGb).toBeCloseTo(134.11, 2)
    expect(usage.toModelGb).toBeCloseTo(357.63, 2)
  })

  test('counts requests, calls and messages', () => {
    expect(usage.restRequests).toBe(3_000_000)
    expect(usage.calls).toBe(20_000)
    expect(usage.pushes).toBe(300_000)
    expect(usage.voiceMessages).toBe(20_000)
    // 100,000 ÷ 43,800 minutes of a month = 2.283 calls at once on average, and eight times that at the
    // busiest.
    expect(usage.peakCalls).toBeCloseTo(18.26, 2)
    // 3,000,000 ÷ 2,628,000 seconds
    expect(usage.averageRequestsPerSecond).toBeCloseTo(1.1416, 4)
  })

  test('needs more nodes with more calls', () => {
    expect(gatewayNodesFor(usage)).toBe(1)
    // 3,000,000 min: 547.9 calls at once, a hundred a node
    expect(gatewayNodesFor(estimateUsage(300_000, 3_000_000))).toBe(6)
    expect(workerNodesFor(estimateUsage(300_000, 3_000_000))).toBe(8)
  })
})
