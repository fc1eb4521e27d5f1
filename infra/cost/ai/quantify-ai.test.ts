import { describe, expect, test } from '@jest/globals'
import { priceQuantities } from '../price-quantities.ts'
import { estimateUsage } from '../usage/monthly-usage.ts'
import { quantifyAi } from './quantify-ai.ts'

const usdByPrice = (model: 'gpt-realtime-2.1' | 'gpt-realtime-2.1-mini') =>
  Object.fromEntries(
    priceQuantities(quantifyAi(estimateUsage(0, 1_000), model)).map(({ price, usd }) => [price, usd]),
  )

describe('the model’s cost of a thousand minutes', () => {
  test('counts half of them as heard and half as spoken', () => {
    const usd = usdByPrice('gpt-realtime-2.1')
    // 1,000 min × 300 tokens × $32/M; × 600 × $64/M
    expect(usd['gpt-realtime-2.1:audio-in']).toBeCloseTo(9.6, 10)
    expect(usd['gpt-realtime-2.1:audio-out']).toBeCloseTo(38.4, 10)
    // 4 turns × (4,000 of instructions + half of 5 min × 900) × 1,000 min × $0.40/M
    expect(usd['gpt-realtime-2.1:cached-in']).toBeCloseTo(10, 10)
    expect(usd['gpt-realtime-2.1:text-out']).toBeCloseTo(5.76, 10)
  })

  test('is a third with the small model', () => {
    const usd = usdByPrice('gpt-realtime-2.1-mini')
    expect(usd['gpt-realtime-2.1-mini:audio-in']).toBeCloseTo(3, 10)
    expect(usd['gpt-realtime-2.1-mini:audio-out']).toBeCloseTo(12, 10)
    expect(usd['gpt-realtime-2.1-mini:cached-in']).toBeCloseTo(7.5, 10)
  })

  test('horoscopes cost speech even when nobody calls', () => {
    // 720 × 700 characters × $16/M
    expect(usdByPrice('gpt-realtime-2.1')['polly:neural']).toBeCloseTo(8.064, 10)
  })
})
