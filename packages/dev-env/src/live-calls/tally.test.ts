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

test('what is heard for longer than the same words take was repeated, what is heard for less was cut', () => {
  const events = [answered(3_700), answered(5_400), answered(2_000)]
  expect(tally(events, usual)).toMatchObject({ answers: 3, repeated: 1, cut: 1, dropped: 0 })
})

test('a sentence that is said twice in one answer was repeated, however long it was heard', () => {
  const twice = 'Your Moon is in Aries. Your Moon is in Aries.'
  expect(tally([answered(4_500, twice)], usual)).toMatchObject({ repeated: 1, cut: 0 })
})

test('words that were not heard before are estimated by their letters', () => {
  // 36 letters took 3,600 ms: 100 ms each.
  const text = 'Your Sun is in Leo, where it rules; your Sun is in the first house.'
  expect(tally([answered(6_700, text)], usual)).toMatchObject({ repeated: 0, cut: 0 })
  expect(tally([answered(10_000, text), answered(3_000, text)], usual)).toMatchObject({ repeated: 1, cut: 1 })
})

test('a call that was lost is counted with its reason', () => {
  const lost: LiveCallEvent = { kind: 'dropped', caller: 1, atMs: 0, why: 'the socket closed' }
  expect(tally([lost], usual)).toMatchObject({ dropped: 1, drops: ['the socket closed'] })
})
