import { expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const busy = { code: 'caller_busy' }
/** By then the lease of a dead gateway has expired, and nobody else has ended its call. */
const deadMs = 16_000

test('a caller who is on a call cannot start a second one, here or at another gateway', async () => {
  const registries = new RegistriesUnderTest()
  const [one, other] = [registries.open(), registries.open()]
  const session = await registries.place(one)
  await expect(registries.place(one)).rejects.toMatchObject(busy)
  await expect(registries.place(other)).rejects.toMatchObject(busy)
  expect(session.hasEnded).toBe(false)
  await session.end('caller_hung_up')
  await expect(registries.place(other)).resolves.toBeDefined()
})

test.each(['the same gateway', 'another gateway'])(
  'a call that its caller has left ends for a new one at %s, and is stored',
  async (where) => {
    const registries = new RegistriesUnderTest()
    const one = registries.open()
    const session = await registries.place(one)
    await session.input.askText('When?')
    session.leave(registries.connection)
    await registries.pass(200)
    const next = await registries.place(where === 'the same gateway' ? one : registries.open())
    expect(next.hasEnded).toBe(false)
    expect(await registries.findStored(session.identity.callId)).toMatchObject({
      reason: 'caller_gone',
      turns: 1,
    })
    expect(await registries.liveCalls.find(session.identity.callId)).toBeNull()
  },
)

test('a call of a dead gateway keeps its caller busy only until its lease runs out', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  // Its gateway dies: it renews and saves nothing any more.
  registries.liveCalls.save = async () => {
    throw new Error('dead')
  }
  const alive = registries.open()
  await expect(registries.place(alive)).rejects.toMatchObject(busy)
  await registries.pass(deadMs)
  Reflect.deleteProperty(registries.liveCalls, 'save')
  await expect(registries.place(alive)).resolves.toBeDefined()
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ reason: 'caller_gone' })
})

test('a caller starts no more calls an hour than the budget, and a refused start leaves no slot taken', async () => {
  const registries = new RegistriesUnderTest()
  const registry = registries.open()
  for (let i = 0; i < budgets.callStarts.times; i++)
    await (await registries.place(registry)).end('caller_hung_up')
  const sessions = registries.model.sessions.length
  await expect(registries.place(registry)).rejects.toMatchObject({ code: 'rate_limited' })
  expect(registries.model.sessions).toHaveLength(sessions)
  expect(await registries.liveCalls.listOrphans()).toEqual([])
  await registries.pass(budgets.callStarts.per.seconds * 1000 + 1)
  await expect(registries.place(registry)).resolves.toBeDefined()
})
