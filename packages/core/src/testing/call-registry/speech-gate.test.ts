import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { FakeSpeechGate } from '../fakes/index.ts'
import { frame, RegistriesUnderTest } from './registry-under-test.ts'

const id = (name: string) => name as ItemId
const instead = 'Tradition reads a tendency here.'

async function answer(gate: FakeSpeechGate) {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open({ speechGate: gate }))
  await session.input.askText('Will I marry?')
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('a'), delta: 'Your Venus is strong. ' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(60) },
    { type: 'answer-transcribed', itemId: id('a'), delta: 'Marriage is guaranteed. Next' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(60) },
  )
  const { asked } = registries.model.sessions[0]!
  return { registries, session, asked }
}

test('each sentence of an answer passes the gate once, the last when the answer is finished', async () => {
  const gate = new FakeSpeechGate()
  const { registries } = await answer(gate)
  const text = 'Your Venus is strong. Marriage is guaranteed. Next year.'
  registries.model.say({ type: 'answer-finished', itemId: id('a'), text })
  expect(gate.checked).toEqual(['Your Venus is strong.', 'Marriage is guaranteed.', 'Next year.'])
})

test('a replaced sentence stops the answer before more of it sounds, and the replacement is said', async () => {
  const gate = new FakeSpeechGate({ guaranteed: { act: 'replace', text: instead } })
  const { registries, session, asked } = await answer(gate)
  expect(registries.audio).toEqual(['a 60'])
  expect(registries.told.filter(([name]) => name === 'call:interrupted')).toHaveLength(1)
  expect(asked).toEqual(['addHistory', 'addHistory', 'requestResponse', 'cancelResponse', 'deleteItem a'])
  registries.model.say({ type: 'response-finished', outcome: 'cancelled' })
  expect(registries.model.prompts.at(-1)).toContain(instead)
  await session.end('caller_hung_up')
  // The caller has not interrupted.
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ interruptions: 0 })
})

test('nothing follows a stopped sentence', async () => {
  const { registries, asked } = await answer(new FakeSpeechGate({ guaranteed: { act: 'stop' } }))
  registries.model.say({ type: 'response-finished', outcome: 'cancelled' })
  expect(asked.slice(-2)).toEqual(['cancelResponse', 'deleteItem a'])
})

test('a decision changes nothing once the caller has gone on', async () => {
  const gate = new FakeSpeechGate({ guaranteed: { act: 'replace', text: instead } })
  const { promise, resolve } = Promise.withResolvers<void>()
  gate.waitFor = promise
  const { registries, session, asked } = await answer(gate)
  await session.input.askText('And my work?')
  const before = asked.length
  resolve()
  await registries.letRun()
  expect(asked).toHaveLength(before)
  expect(gate.checked).toContain('Marriage is guaranteed.')
})

test('a late decision stops the sound of that moment', async () => {
  const gate = new FakeSpeechGate({ guaranteed: { act: 'replace', text: instead } })
  const { promise, resolve } = Promise.withResolvers<void>()
  gate.waitFor = promise
  const { registries, asked } = await answer(gate)
  expect(registries.audio).toEqual(['a 60', 'a 60'])
  resolve()
  await registries.letRun()
  expect(asked).toContain('cancelResponse')
})
