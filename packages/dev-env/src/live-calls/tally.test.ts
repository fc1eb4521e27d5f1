import { expect, test } from '@jest/globals'
import type { LiveCallEvent } from './call-event.ts'
import { tally, usualLength } from './tally.ts'

const answered = (heardMs: number, answer = 'Your Moon is in Aries. It is strong.'): LiveCallEvent => ({
  kind: 'answered',
  caller: 0,
  atMs: 0,
  question: 'Where is my Moon?',
  answer,
  heardMs,
  firstAudioMs: 600,
})
const usual = usualLength([answered(3_550), answered(3_600), answered(3_640)])

test('an answer longer than its words usually take counts as repeated, a shorter one as cut', () => {
  const events = [answered(3_700), answered(5_400), answered(2_000)]
  expect(tally(events, usual)).toMatchObject({ answers: 3, repeated: 1, cut: 1, dropped: 0 })
})

test('an answer with the same sentence twice counts as repeated, at any length', () => {
  const twice = 'Your Moon is in Aries. Your Moon is in Aries.'
  expect(tally([answered(4_500, twice)], usual)).toMatchObject({ repeated: 1, cut: 0 })
})

test('the length of unknown words is estimated by their letters', () => {
  // 36 letters took 3,600 ms: 100 ms each.
  const text = 'Your Sun is in Leo, where it rules; your Sun is in the first house.'
  expect(tally([answered(6_700, text)], usual)).toMatchObject({ repeated: 0, cut: 0 })
  expect(tally([answered(10_000, text), answered(3_000, text)], usual)).toMatchObject({ repeated: 1, cut: 1 })
})

test('a lost call is counted with its reason', () => {
  const lost: LiveCallEvent = { kind: 'dropped', caller: 1, atMs: 0, why: 'the socket closed' }
  expect(tally([lost], usual)).toMatchObject({ dropped: 1, drops: ['the socket closed'] })
})
