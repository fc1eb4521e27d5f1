import { describe, expect, test } from '@jest/globals'
import { DesksUnderTest } from './desk-under-test.ts'

/** Longer than a lease and the wait for a caller together. */
const abandonedMs = 80_000

async function endWhileDatabaseIsAway(desks: DesksUnderTest, failures: number) {
  const session = await desks.place(desks.open())
  await session.askText('When?')
  desks.conversations.failuresLeft = failures
  const ended = session.end('caller_hung_up')
  await desks.pass(5000, 250)
  return { outcome: await ended, callId: session.identity.callId }
}

describe('a call that ends while the database is away', () => {
  test('for a moment is kept', async () => {
    const desks = new DesksUnderTest()
    const { outcome, callId } = await endWhileDatabaseIsAway(desks, 2)
    expect(outcome).toBe('kept')
    expect(await desks.findKept(callId)).toMatchObject({ reason: 'caller_hung_up', turns: 1 })
    expect(await desks.liveCalls.find(callId)).toBeNull()
  })

  test('for long is told as ended, and kept by whoever finds it once the database is back', async () => {
    const desks = new DesksUnderTest()
    const { outcome, callId } = await endWhileDatabaseIsAway(desks, 4)
    expect(outcome).toBe('owed')
    expect(desks.told.at(-1)).toMatchObject(['call:ended', { callId, reason: 'caller_hung_up' }])
    expect(await desks.findKept(callId)).toBeNull()
    await desks.pass(abandonedMs)
    expect(await desks.open().adoptOrphans()).toBe(1)
    expect(await desks.findKept(callId)).toMatchObject({ reason: 'caller_hung_up', turns: 1 })
    expect(desks.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
    await desks.pass(abandonedMs)
    expect(await desks.open().adoptOrphans()).toBe(0)
  })

  test('still, when somebody finds it, is left for the next time', async () => {
    const desks = new DesksUnderTest()
    const { callId } = await endWhileDatabaseIsAway(desks, 8)
    await desks.pass(abandonedMs)
    const adopting = desks.open().adoptOrphans()
    await desks.pass(5000, 250)
    await adopting
    expect(await desks.findKept(callId)).toBeNull()
    await desks.pass(abandonedMs)
    await desks.open().adoptOrphans()
    expect(await desks.findKept(callId)).toMatchObject({ reason: 'caller_hung_up' })
  })
})

test('the time it takes to reach the model is not the caller’s', async () => {
  const desks = new DesksUnderTest()
  const { promise, resolve } = Promise.withResolvers<void>()
  desks.model.opens = promise
  const placing = desks.place(desks.open())
  await desks.pass(4000)
  resolve()
  const session = await placing
  await desks.pass(10_000)
  await session.end('caller_hung_up')
  expect(await desks.findKept(session.identity.callId)).toMatchObject({ durationMs: 10_000 })
})

test('a caller who comes back while their call is being abandoned has it', async () => {
  const desks = new DesksUnderTest()
  const session = await desks.place(desks.open())
  const { callId } = session.identity
  const orphans = await desks.liveCalls.listOrphans()
  expect(orphans).toEqual([])
  desks.liveCalls.listOrphans = async () => [callId]
  expect(await desks.open().adoptOrphans()).toBe(1)
  expect(session.hasEnded).toBe(false)
  expect(await desks.findKept(callId)).toBeNull()
})

test('a store of live calls that is away is asked every other second, and its outage told once', async () => {
  const desks = new DesksUnderTest()
  const session = await desks.place(desks.open())
  let saves = 0
  const save = desks.liveCalls.save.bind(desks.liveCalls)
  desks.liveCalls.save = async () => {
    saves++
    throw new Error('away')
  }
  session.leave(desks.connection)
  await desks.pass(10_000, 50)
  expect(saves).toBeLessThanOrEqual(8)
  expect(desks.warnings).toEqual(['a live call could not be noted'])
  desks.liveCalls.save = save
  await desks.pass(2000, 50)
  expect((await desks.liveCalls.find(session.identity.callId))?.live.presence.awaySinceMs).not.toBeNull()
})
