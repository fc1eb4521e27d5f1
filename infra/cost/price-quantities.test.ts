import { describe, expect, test } from '@jest/globals'
import { priceQuantities } from './price-quantities.ts'

describe('the bill', () => {
  test('adds up all quantities of one price and subtracts the free allowance once', () => {
    const [line, ...others] = priceQuantities([
      { price: 'data:internet', amount: 80, of: 'calls' },
      { price: 'data:internet', amount: 70, of: 'answers' },
    ])
    // 150 GB, 100 free, $0.1093 a GB
    expect(line).toMatchObject({
      quantity: 150,
      freeQuantity: 100,
      of: ['calls', 'answers'],
      isVerified: true,
    })
    expect(line?.usd).toBeCloseTo(5.465, 10)
    expect(others).toEqual([])
  })

  test('costs nothing below the allowance', () => {
    expect(priceQuantities([{ price: 'sns:push', amount: 0.3, of: 'pushes' }])[0]?.usd).toBe(0)
  })

  test('lists the highest cost first and leaves out unused prices', () => {
    const lines = priceQuantities([
      { price: 'kms:key', amount: 2, of: 'keys' },
      { price: 'eks:cluster', amount: 730, of: 'cluster' },
      { price: 'nat:gateway', amount: 0, of: 'none' },
    ])
    expect(lines.map(({ price, usd }) => [price, usd])).toEqual([
      ['eks:cluster', 73],
      ['kms:key', 2],
    ])
  })
})
