import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import type { ModelEvent } from '../../ports/realtime-model.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const id = (name: string) => name as ItemId
const answer = (name: string, bytes = 48_000): ModelEvent[] => [
  { type: 'response-started' },
  { type: 'answer-audio', itemId: id(name), chunk: new Uint8Array(bytes) },
  { type: 'answer-finished', itemId: id(name), text: 'A secret answer.' },
  { type: 'response-finished', outcome: 'completed' },
]
const heard = (name: string, text: string): ModelEvent[] => [
  { type: 'speech-started' },
  { type: 'speech-stopped', endMs: 0 },
  { type: 'question-committed', itemId: id(name) },
  { type: 'question-transcribed', itemId: id(name), text, isFinal: true },
]

/** The lines about turns, without times. */
const turnsOf = ({ infos }: RegistriesUnderTest) =>
  infos.map(
    ({ callId: _, lastedMs: _lasted, firstAudioMs: _first, acknowledgedMs: _ack, ...fields }) => fields,
  )

test('each turn has one line: why it was taken, and what became of its answer', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.openTracing())
  const itemId = await session.input.askText('A secret question?')
  registries.model.say(...answer('a'))
  await registries.pass(300)
  await session.input.interrupt()
  const cancelled = { type: 'response-finished', outcome: 'cancelled' } as const
  registries.model.say(...heard('noise', ''), { type: 'response-started' }, cancelled)
  registries.model.say(...heard('q', 'Another secret?'), ...answer('b'))
  await registries.pass(1500)
  await session.end('caller_hung_up')
  expect(turnsOf(registries)).toEqual([
    { turn: 1, itemId, reasons: ['typed', 'answered', 'interrupted'] },
    { itemId: 'noise', reasons: ['spoken', 'noise'] },
    { turn: 2, itemId: 'q', reasons: ['spoken', 'answered'] },
  ])
  expect(JSON.stringify(registries.infos)).not.toContain('secret')
})

test('reasons are counted', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.openTracing())
  await session.input.askText('When?')
  registries.model.say(...answer('a'))
  for (const reason of ['typed', 'answered']) expect(registries.meter.count('turnReason', reason)).toBe(1)
})

test('an answer that comes after a fault of the model is late', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.openTracing())
  await session.input.askText('When?')
  registries.model.say({ type: 'closed', code: 1006 })
  await registries.pass(5000, 500)
  registries.model.say(...answer('a'))
  await session.end('caller_hung_up')
  expect(turnsOf(registries)).toMatchObject([{ reasons: ['typed', 'answered_late'] }])
})

test('a turn that moves has one line, at its last gateway', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.openTracing())
  await session.input.askText('When?')
  const { session: next } = await registries.resume(registries.openTracing(), session)
  await registries.letRun()
  registries.model.say(...answer('a'))
  await registries.letRun()
  await next.end('caller_hung_up')
  expect(turnsOf(registries)).toMatchObject([{ turn: 1, reasons: ['typed', 'answered'] }])
})
