import { describe, expect, test } from '@jest/globals'
import { findPrice, prices } from './index.ts'
import { raiseToMumbai } from './regional.ts'
import { sources } from './sources.ts'

describe('the price table', () => {
  test.each(Object.entries(prices))(
    '%s has a dated source, and a reason when nobody read it for this region',
    (_, price) => {
      expect(sources[price.source].date).not.toBe('')
      expect(price.usd).toBeGreaterThan(0)
      if (price.source === 'memory') expect(price.unverified).toBeTruthy()
    },
  )

  test('scales a price of us-east-1 by the ratio of two prices known in both regions', () => {
    // 0.084 ÷ (47.45 ÷ 730 = 0.065) = 1.2923; 0.262 ÷ 0.23 = 1.1391
    expect(raiseToMumbai(0.12, 'database').usd).toBe(0.1551)
    expect(raiseToMumbai(0.08, 'storage').usd).toBe(0.0911)
  })

  test('refuses an unknown price and names the folder to add it to', () => {
    expect(() => findPrice('ec2:on-demand:x9.huge')).toThrow(/ec2:on-demand:x9.huge.*infra\/cost\/prices/)
  })
})
