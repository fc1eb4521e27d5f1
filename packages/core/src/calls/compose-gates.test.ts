import { expect, test } from '@jest/globals'
import { FakeSpeechGate } from '../testing/fakes/index.ts'
import { composeGates } from './compose-gates.ts'
import type { SpeechDecision } from './speech-gate.ts'

const sentence = { text: 'Marriage is guaranteed.', language: 'en' } as const
const replace = (text: string): SpeechDecision => ({ act: 'replace', text })

test('the first refusal wins, and later gates are not asked', () => {
  const last = new FakeSpeechGate({ guaranteed: replace('third') })
  const gate = composeGates(new FakeSpeechGate(), new FakeSpeechGate({ guaranteed: replace('second') }), last)
  expect(gate.check(sentence)).toEqual(replace('second'))
  expect(last.checked).toEqual([])
})

test('what no gate refuses is spoken at once', () => {
  expect(composeGates(new FakeSpeechGate(), new FakeSpeechGate()).check(sentence)).toEqual({ act: 'speak' })
})

test('a gate that waits and then speaks leaves the decision to the next one', async () => {
  const waiting = new FakeSpeechGate()
  waiting.waitFor = Promise.resolve()
  const gate = composeGates(waiting, new FakeSpeechGate({ guaranteed: { act: 'stop' } }))
  await expect(gate.check(sentence)).resolves.toEqual({ act: 'stop' })
})
