import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DECK } from './cards.ts'
import { drawTarot } from './draw.ts'
import { below, fnv1a64, splitMix64 } from './random.ts'
import { SPREAD_IDS, spreadOf } from './spreads.ts'

describe('the source of chance', () => {
  test('FNV-1a of the reference vectors (Noll, Internet-Draft draft-eastlake-fnv)', () => {
    expect(fnv1a64('')).toBe(0xcbf29ce484222325n)
    expect(fnv1a64('a')).toBe(0xaf63dc4c8601ec8cn)
    expect(fnv1a64('foobar')).toBe(0x85944171f73967e8n)
  })

  test('SplitMix64 from 1234567 gives its published sequence (Rosetta Code, Pseudo-random numbers/Splitmix64)', () => {
    const next = splitMix64(1234567n)
    expect([next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ])
  })

  test('numbers below a limit are fair: 78,000 draws of 78 stay within five deviations', () => {
    const next = splitMix64(fnv1a64('fairness'))
    const counts = new Array<number>(78).fill(0)
    for (let i = 0; i < 78_000; i += 1) counts[below(next, 78)]! += 1
    const deviation = Math.sqrt(1000 * (1 - 1 / 78))
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * deviation)
  })
})

describe('the deck', () => {
  test('has 22 trumps and four suits of 14, all with their own id and Hindi name', () => {
    expect(DECK).toHaveLength(78)
    expect(DECK.filter(({ suit }) => suit === 'major')).toHaveLength(22)
    expect(new Set(DECK.map(({ id }) => id)).size).toBe(78)
    expect(new Set(DECK.map(({ labels }) => labels.hi)).size).toBe(78)
  })

  test('speaks no fear: no death and no devil in a label', () => {
    for (const { labels } of DECK) expect(labels.en).not.toMatch(/death|devil/i)
  })
})

describe('a draw', () => {
  test('is the same for the same seed and tells how it was made', () => {
    const draw = drawTarot({ seed: 'call-42:card', spread: 'celtic-cross' })
    expect(drawTarot({ seed: 'call-42:card', spread: 'celtic-cross' })).toEqual(draw)
    expect(draw).toMatchObject({ seed: 'call-42:card', algorithm: 'fnv1a-64/splitmix64/fisher-yates' })
  })

  test('fills every position with a different card, for any seed, in Hindi too', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(...SPREAD_IDS),
        (seed, spread) => {
          const { cards } = drawTarot({ seed, spread })
          expect(cards).toHaveLength(spreadOf(spread).positions.length)
          expect(new Set(cards.map(({ card }) => card.index)).size).toBe(cards.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('an empty seed and an unknown spread are refused', () => {
    expect(() => drawTarot({ seed: '' })).toThrow('seed')
    expect(() => drawTarot({ seed: 'x', spread: 'horseshoe' })).toThrow('single, three-card')
  })
})
