import { expect, test } from '@jest/globals'
import type { Intent } from '../understanding/intent.ts'
import { leanOnEarlier } from './follow-up.ts'
import type { Turn } from './turn.ts'

test('a caller in danger is not taken for one who tells the birth that was asked for', () => {
  const turns: readonly Turn[] = [
    { who: 'user', text: 'Should I marry Rahul?' },
    { who: 'assistant', text: '…' },
    { who: 'user', text: '5 May 1990' },
  ]
  const danger: readonly Intent[] = [{ kind: 'care', care: 'crisis' }]
  expect(leanOnEarlier(turns, [{ kind: 'unknown' }], '2026-11-29')).toMatchObject([{ kind: 'match' }])
  expect(leanOnEarlier(turns, danger, '2026-11-29')).toEqual(danger)
})
