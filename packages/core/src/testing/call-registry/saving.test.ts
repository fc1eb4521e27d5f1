import { expect, test } from '@jest/globals'
import { budgets, type CallStart, type ItemId } from '@astrovoice/contracts'
import type { CallSession } from '../../calls/index.ts'
import { RegistriesUnderTest, speakInto } from './registry-under-test.ts'

/** A call whose saves are counted, and last until `finishSaves` is called. */
async function saveSlowly(request: Partial<CallStart> = {}) {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open(), request)
  await registries.letRun()
  const save = registries.liveCalls.save.bind(registries.liveCalls)
  const counts = { saves: 0, underWay: 0, maxUnderWay: 0 }
  const gate = Promise.withResolvers<void>()
  registries.liveCalls.save = async (lease, record) => {
    counts.saves++
    counts.maxUnderWay = Math.max(counts.maxUnderWay, ++counts.underWay)
    await gate.promise
    counts.underWay--
    return save(lease, record)
  }
  return { desks: registries, session, counts, finishSaves: gate.resolve }
}

test('300 questions at once cost two saves, one under way and one that waits, and all are saved', async () => {
  const { desks: registries, session, counts, finishSaves } = await saveSlowly()
  const asked = Array.from({ length: 300 }, (_, i) => session.input.askText(`Question ${i}?`))
  await registries.letRun()
  expect(counts).toMatchObject({ saves: 1, underWay: 1 })
  finishSaves()
  await Promise.all(asked)
  expect(counts).toMatchObject({ saves: 2, maxUnderWay: 1 })
  const record = await registries.liveCalls.find(session.identity.callId)
  expect(record!.live.transcript).toHaveLength(300)
})

test('a repeated question is saved once, and every repeat is acknowledged after that save', async () => {
  const { desks: registries, session, counts, finishSaves } = await saveSlowly()
  let answered = 0
  const asked = Array.from({ length: 2500 }, () =>
    session.input.askText('When?', 'text_12345678' as ItemId).finally(() => void answered++),
  )
  await registries.letRun()
  expect(answered).toBe(0)
  finishSaves()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['text_12345678']))
  await session.input.askText('When?', 'text_12345678' as ItemId)
  expect(counts.saves).toBe(1)
})

test('a call takes its maximum of questions, refuses the next, and says farewell', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  const ask = () => session.input.askText('When?')
  for (let i = 0; i < budgets.questionsPerCall.times; i++) await ask()
  await expect(ask()).rejects.toMatchObject({ code: 'call_full' })
  registries.model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'completed' })
  await registries.pass(500, 50)
  for (let i = 0; i < 30 && !session.hasEnded; i++) {
    registries.model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'completed' })
    await registries.pass(10_000, 500)
  }
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ reason: 'too_long' })
})

test.each([
  ['a committed question', (input: CallSession['input']) => input.commit()],
  ['a typed question', (input: CallSession['input']) => input.askText('When?')],
  ['an interruption', (input: CallSession['input']) => input.interrupt()],
  ['a change of the route', (input: CallSession['input']) => input.setRoute(true)],
])('%s is acknowledged once another gateway would know of it', async (_, act) => {
  const { desks: registries, session, finishSaves } = await saveSlowly({ turnTaking: 'push-to-talk' })
  speakInto(session, 0, 9)
  let isAcknowledged = false
  const acknowledged = act(session.input).then(() => void (isAcknowledged = true))
  await registries.letRun()
  expect(isAcknowledged).toBe(false)
  finishSaves()
  await acknowledged
})
