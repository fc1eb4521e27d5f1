import { expect, test } from '@jest/globals'
import { budgets, timingBudget } from '@astrovoice/contracts'
import { countMinutes } from '../../calls/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

test('minutes of calls count towards a day of their caller, and a used-up day starts no call', async () => {
  const registries = new RegistriesUnderTest()
  const { budgets: counted, clock, userId } = registries
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const registry = registries.open({ observers: [countMinutes({ budgets: counted, clock, log })] })
  const session = await registries.place(registry)
  await registries.pass(61_000)
  await session.end('caller_hung_up')
  await session.ended
  // One minute was taken at the start and one at the end.
  await counted.take('callMinutes', userId, budgets.callMinutes.times - 3)
  await (await registries.place(registry)).end('caller_hung_up')
  await expect(registries.place(registry)).rejects.toMatchObject({ code: 'call_minutes_used_up' })
  expect(registry.count).toBe(0)
})

test('a call whose caller leaves before a word waits for a shorter time', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  session.leave(registries.connection)
  await registries.pass(timingBudget.resumeUnspokenMs - 1)
  expect(session.hasEnded).toBe(false)
  await registries.pass(1)
  expect(session.hasEnded).toBe(true)
})

test('a call whose caller leaves after a word waits as long as its state promised', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('When?')
  session.leave(registries.connection)
  await registries.pass(timingBudget.resumeWithinMs - 1)
  expect(session.hasEnded).toBe(false)
  await registries.pass(1)
  expect(session.hasEnded).toBe(true)
})
