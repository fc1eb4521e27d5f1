import { describe, expect, test } from '@jest/globals'
import { RegistriesUnderTest } from './registry-under-test.ts'

/** Longer than a lease and the wait for a caller together. */
const abandonedMs = 80_000

async function endWhileDatabaseIsAway(registries: RegistriesUnderTest, failures: number) {
  const session = await registries.place(registries.open())
  await session.input.askText('When?')
  registries.conversations.failuresLeft = failures
  const ended = session.end('caller_hung_up')
  await registries.pass(5000, 250)
  return { outcome: await ended, callId: session.identity.callId }
}

describe('when a call ends during a database outage', () => {
  test('for a moment, it is stored', async () => {
    const registries = new RegistriesUnderTest()
    const { outcome, callId } = await endWhileDatabaseIsAway(registries, 2)
    expect(outcome).toBe('stored')
    expect(await registries.findStored(callId)).toMatchObject({ reason: 'caller_hung_up', turns: 1 })
    expect(await registries.liveCalls.find(callId)).toBeNull()
  })

  test('for a long time, the caller gets call:ended and the next gateway stores the call', async () => {
    const registries = new RegistriesUnderTest()
    const { outcome, callId } = await endWhileDatabaseIsAway(registries, 4)
    expect(outcome).toBe('saved')
    expect(registries.told.at(-1)).toMatchObject(['call:ended', { callId, reason: 'caller_hung_up' }])
    expect(await registries.findStored(callId)).toBeNull()
    await registries.pass(abandonedMs)
    expect(await registries.open().recoverOrphans()).toBe(1)
    expect(await registries.findStored(callId)).toMatchObject({ reason: 'caller_hung_up', turns: 1 })
    expect(registries.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
    await registries.pass(abandonedMs)
    expect(await registries.open().recoverOrphans()).toBe(0)
  })

  test('and another gateway finds it, the call is left for the next time', async () => {
    const registries = new RegistriesUnderTest()
    const { callId } = await endWhileDatabaseIsAway(registries, 8)
    await registries.pass(abandonedMs)
    const adopting = registries.open().recoverOrphans()
    await registries.pass(5000, 250)
    await adopting
    expect(await registries.findStored(callId)).toBeNull()
    await registries.pass(abandonedMs)
    await registries.open().recoverOrphans()
    expect(await registries.findStored(callId)).toMatchObject({ reason: 'caller_hung_up' })
  })
})

test('the time until the model is open does not count as call time', async () => {
  const registries = new RegistriesUnderTest()
  const { promise, resolve } = Promise.withResolvers<void>()
  registries.model.opens = promise
  const placing = registries.place(registries.open())
  await registries.pass(4000)
  resolve()
  const session = await placing
  await registries.pass(10_000)
  await session.end('caller_hung_up')
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ durationMs: 10_000 })
})

test('a caller who returns while a gateway looks for orphans keeps the call', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  const { callId } = session.identity
  const orphans = await registries.liveCalls.listOrphans()
  expect(orphans).toEqual([])
  registries.liveCalls.listOrphans = async () => [callId]
  expect(await registries.open().recoverOrphans()).toBe(1)
  expect(session.hasEnded).toBe(false)
  expect(await registries.findStored(callId)).toBeNull()
})

test('a store of live calls that is down is tried every two seconds, and logged once', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  let saves = 0
  const save = registries.liveCalls.save.bind(registries.liveCalls)
  registries.liveCalls.save = async () => {
    saves++
    throw new Error('away')
  }
  session.leave(registries.connection)
  await registries.pass(10_000, 50)
  expect(saves).toBeLessThanOrEqual(8)
  expect(registries.warnings).toEqual(['failed to save live call'])
  registries.liveCalls.save = save
  await registries.pass(2000, 50)
  expect(
    (await registries.liveCalls.find(session.identity.callId))?.live.lifecycle.awaySinceMs,
  ).not.toBeNull()
})
