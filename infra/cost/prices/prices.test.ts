import { describe, expect, test } from '@jest/globals'
import { findPrice, prices } from './index.ts'
import { raiseToMumbai } from './regional.ts'
import { sources } from './sources.ts'

describe('the price table', () => {
  test.each(Object.entries(prices))('%s has a dated source, and says so when nobody read it', (_, price) => {
    expect(sources[price.source].date).not.toBe('')
    expect(price.usd).toBeGreaterThan(0)
    if (price.source === 'memory') expect(price.unverified).toBeTruthy()
  })

  test('raises a price of us-east-1 by the ratio of two that are known in both', () => {
    // 0.084 ÷ (47.45 ÷ 730 = 0.065) = 1.2923; 0.262 ÷ 0.23 = 1.1391
    expect(raiseToMumbai(0.12, 'database').usd).toBe(0.1551)
    expect(raiseToMumbai(0.08, 'storage').usd).toBe(0.0911)
  })

  test('refuses a price that is not in it, and says where to add it', () => {
    expect(() => findPrice('ec2:on-demand:x9.huge')).toThrow(/ec2:on-demand:x9.huge.*infra\/cost\/prices/)
  })
})
