import { expect, test } from '@jest/globals'
import { buildBirthProfile } from '../../testing/index.ts'
import { readBirth } from '../birth-reading.ts'
import type { ReadingContext } from '../reading-tool.ts'
import { sentence } from './answer.ts'
import { giveAnswer } from './give-answer.ts'

const context: ReadingContext = {
  reading: readBirth(buildBirthProfile()),
  nowMs: Date.UTC(2026, 10, 29, 6),
  language: 'en',
  signal: new AbortController().signal,
  readBack: new Set(),
  seed: 'call:1',
}
const label = (text: string) => ({ en: text, hi: text, hinglish: text })
const claim = (id: string) => ({ id, rule: `test.${id}`, evidence: label(id), figures: {} })

test('an output has the claims that its answer names, once each, and no others', () => {
  const answer = {
    verdict: sentence(label('Yes.'), ['b', 'a']),
    why: sentence(label('Because.'), ['a']),
  }
  const { output } = giveAnswer(context, { answer, claims: ['a', 'b', 'c'].map(claim), facts: {} })
  expect(output['claims']).toEqual([claim('b'), claim('a')])
})

test('an answer that names a claim which is not there is a bug', () => {
  const answer = { verdict: sentence(label('Yes.'), ['z']) }
  expect(() => giveAnswer(context, { answer, claims: [claim('a')], facts: {} })).toThrow(/names the claim z/)
})
