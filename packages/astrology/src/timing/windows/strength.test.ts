import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { label } from '../../jyotish/label.ts'
import { NEHRU } from '../../jyotish/reference/natal-of.ts'
import { areaView } from './area-view.ts'
import { STRENGTHS, strengthOf } from './strength.ts'
import { PERIOD_RULES } from './window-rules.ts'
import type { Witness } from './witness.ts'

const witness = (points: number, index: number): Witness => ({
  rule: PERIOD_RULES.houseLord,
  about: `${index}`,
  points,
  evidence: () => label('', ''),
})
const rank = (strength: ReturnType<typeof strengthOf>): number =>
  strength === undefined ? -1 : STRENGTHS.indexOf(strength)
const promises = fc.constantFrom('strong' as const, 'fair' as const, 'weak' as const)
const [marriage, health] = [areaView(NEHRU(), 'marriage', true), areaView(NEHRU(), 'health', true)]

describe('the strength of a window', () => {
  test('never falls when one more witness speaks', () => {
    const witnesses = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(
        witnesses,
        fc.integer({ min: 1, max: 3 }),
        promises,
        fc.boolean(),
        (points, more, promise, known) => {
          const view = { ...marriage, isTimeKnown: known }
          const before = strengthOf(points.map(witness), view, promise)
          const after = strengthOf([...points, more].map(witness), view, promise)
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
        },
      ),
    )
  })

  test('is slight at most where the chart promises little', () => {
    const many = [3, 2, 2, 1, 1, 1].map(witness)
    expect(strengthOf(many, marriage, 'weak')).toBe('slight')
    expect(strengthOf(many, marriage, 'fair')).toBe('strong')
  })

  test('of care is fair at most for a strong body', () => {
    const many = [3, 2, 2, 1].map(witness)
    expect(strengthOf(many, health, 'strong')).toBe('fair')
    expect(strengthOf(many, health, 'weak')).toBe('strong')
  })
})
