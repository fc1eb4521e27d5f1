import { expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import { DesksUnderTest } from './desk-under-test.ts'

const busy = { code: 'caller_busy' }
/** After which a lease that nobody renews has run out, and before anybody else ends its call. */
const deadMs = 16_000

test('a caller who is on a call cannot start a second one, here or at another gateway', async () => {
  const desks = new DesksUnderTest()
  const [one, other] = [desks.open(), desks.open()]
  const session = await desks.place(one)
  await expect(desks.place(one)).rejects.toMatchObject(busy)
  await expect(desks.place(other)).rejects.toMatchObject(busy)
  expect(session.hasEnded).toBe(false)
  await session.end('caller_hung_up')
  await expect(desks.place(other)).resolves.toBeDefined()
})

test.each(['the same gateway', 'another gateway'])(
  'a call that its caller has left makes way for a new one at %s, and is stored',
  async (where) => {
    const desks = new DesksUnderTest()
    const one = desks.open()
    const session = await desks.place(one)
    await session.askText('When?')
    session.leave(desks.connection)
    await desks.pass(200)
    const next = await desks.place(where === 'the same gateway' ? one : desks.open())
    expect(next.hasEnded).toBe(false)
    expect(await desks.findKept(session.identity.callId)).toMatchObject({ reason: 'caller_gone', turns: 1 })
    expect(await desks.liveCalls.find(session.identity.callId)).toBeNull()
  },
)

test('a call of a dead gateway keeps its caller busy only until its lease runs out', async () => {
  const desks = new DesksUnderTest()
  const session = await desks.place(desks.open())
  // Its gateway dies: it renews and saves nothing any more.
  desks.liveCalls.save = async () => {
    throw new Error('dead')
  }
  const alive = desks.open()
  await expect(desks.place(alive)).rejects.toMatchObject(busy)
  await desks.pass(deadMs)
  Reflect.deleteProperty(desks.liveCalls, 'save')
  await expect(desks.place(alive)).resolves.toBeDefined()
  expect(await desks.findKept(session.identity.callId)).toMatchObject({ reason: 'caller_gone' })
})

test('a caller starts no more calls an hour than the budget, and a refused start leaves no slot taken', async () => {
  const desks = new DesksUnderTest()
  const desk = desks.open()
  for (let i = 0; i < budgets.callStarts.times; i++) await (await desks.place(desk)).end('caller_hung_up')
  const sessions = desks.model.sessions.length
  await expect(desks.place(desk)).rejects.toMatchObject({ code: 'rate_limited' })
  expect(desks.model.sessions).toHaveLength(sessions)
  expect(await desks.liveCalls.listOrphans()).toEqual([])
  await desks.pass(budgets.callStarts.per.seconds * 1000 + 1)
  await expect(desks.place(desk)).resolves.toBeDefined()
})
