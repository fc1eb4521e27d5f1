import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import type { CallRecord, LiveCalls } from '@astrovoice/core'

export interface LiveCallsUnderTest {
  /** With room for so many calls, leases of so long, and callers waited for so long after. */
  readonly create: (limits: { mostCalls: number; leaseMs: number; resumeWithinMs: number }) => LiveCalls
  /** Lets time pass. */
  readonly pass: (ms: number) => Promise<void>
  /** Forgets all calls. */
  readonly lose: () => Promise<void>
}

const record = (resumeToken: string) =>
  ({ resumeToken, settledSeq: 7, finished: null }) as unknown as CallRecord
const id = () => randomUUID() as CallId

/** What every store of live calls keeps: one owner at a time, and nothing written by one that was replaced. */
export function liveCallsContract(name: string, start: () => LiveCallsUnderTest) {
  describe(`${name} as the store of live calls`, () => {
    const stage = { subject: null as unknown as LiveCallsUnderTest, calls: null as unknown as LiveCalls }
    beforeEach(async () => {
      stage.subject = start()
      await stage.subject.lose()
      stage.calls = stage.subject.create({ mostCalls: 2, leaseMs: 60_000, resumeWithinMs: 90_000 })
    })
    testLines(stage)
    testOwners(stage)
    testOrphans(stage)
  })
}

interface Stage {
  subject: LiveCallsUnderTest
  calls: LiveCalls
}

async function admit({ calls }: Stage, callId: CallId, ownerId = 'a') {
  const lease = await calls.admit(callId, ownerId)
  if (!lease) throw new Error('There was no line free.')
  return lease
}

/** How many calls there may be. */
function testLines(stage: Stage): void {
  test('takes as many calls as there are lines, and another when one is over', async () => {
    const first = await admit(stage, id())
    await admit(stage, id())
    expect(await stage.calls.admit(id(), 'a')).toBeNull()
    await stage.calls.finish(first)
    expect(await stage.calls.admit(id(), 'a')).not.toBeNull()
  })

  test('takes no more than there are lines when many ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => stage.calls.admit(id(), 'a')))
    expect(asked.filter((lease) => lease !== null)).toHaveLength(2)
  })

  test('frees the lines of a gateway that has died, once nobody may come back to them', async () => {
    await admit(stage, id())
    await admit(stage, id())
    await stage.subject.pass(200_000)
    expect(await stage.calls.admit(id(), 'b')).not.toBeNull()
  })
}

/** Whose a call is. */
function testOwners(stage: Stage): void {
  test('hands a call to whoever claims it, with what was known of it', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    expect(await stage.calls.claim(callId, 'b')).toBeNull()
    expect(await stage.calls.save(lease, record('secret'))).toBe(true)
    expect(await stage.calls.find(callId)).toEqual(record('secret'))
    const claimed = await stage.calls.claim(callId, 'b')
    expect(claimed).toMatchObject({ lease: { callId, ownerId: 'b' }, record: record('secret') })
    expect(claimed!.lease.epoch).toBeGreaterThan(lease.epoch)
  })

  test('refuses everything an owner writes who was replaced', async () => {
    const callId = id()
    const old = await admit(stage, callId)
    await stage.calls.save(old, record('first'))
    const { lease } = (await stage.calls.claim(callId, 'b'))!
    expect(await stage.calls.save(old, record('zombie'))).toBe(false)
    await stage.calls.finish(old)
    await stage.calls.release(old)
    expect(await stage.calls.find(callId)).toEqual(record('first'))
    expect(await stage.calls.save(lease, record('second'))).toBe(true)
  })

  test('lets nobody bring back a call that is over', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.calls.finish(lease)
    expect(await stage.calls.save(lease, record('x'))).toBe(false)
    expect(await stage.calls.find(callId)).toBeNull()
    expect(await stage.calls.claim(callId, 'b')).toBeNull()
  })

  test('of two gateways that claim one call at once the later is good, and only that', async () => {
    const callId = id()
    await stage.calls.save(await admit(stage, callId), record('x'))
    const claims = await Promise.all([stage.calls.claim(callId, 'b'), stage.calls.claim(callId, 'c')])
    const saves = await Promise.all(claims.map((claim) => stage.calls.save(claim!.lease, record('y'))))
    expect(saves.filter(Boolean)).toHaveLength(1)
  })
}

/** Calls that nobody has, and stores that have nothing. */
function testOrphans(stage: Stage): void {
  test('gives an orphan to whoever takes it, unless its caller came back meanwhile', async () => {
    const [orphan, taken] = [id(), id()]
    await stage.calls.save(await admit(stage, orphan), record('x'))
    await stage.calls.save(await admit(stage, taken), record('y'))
    await stage.subject.pass(200_000)
    await stage.calls.claim(taken, 'b')
    expect(await stage.calls.claimOrphan(taken, 'c')).toBeNull()
    expect(await stage.calls.claimOrphan(orphan, 'c')).toMatchObject({
      lease: { callId: orphan, ownerId: 'c' },
      record: record('x'),
    })
    expect(await stage.calls.claimOrphan(orphan, 'd')).toBeNull()
  })

  test('forgets an orphan of which nothing was ever noted', async () => {
    const callId = id()
    await admit(stage, callId)
    await stage.subject.pass(200_000)
    expect(await stage.calls.listOrphans()).toEqual([callId])
    expect(await stage.calls.claimOrphan(callId, 'b')).toBeNull()
    expect(await stage.calls.listOrphans()).toEqual([])
  })

  test('lists calls whose lease ran out and whose caller is waited for no more', async () => {
    const callId = id()
    await stage.calls.save(await admit(stage, callId), record('x'))
    expect(await stage.calls.listOrphans()).toEqual([])
    await stage.subject.pass(200_000)
    expect(await stage.calls.listOrphans()).toEqual([callId])
    await stage.calls.claim(callId, 'b')
    expect(await stage.calls.listOrphans()).toEqual([])
  })

  test('a call that was let go waits as long as any', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.calls.release(lease)
    expect(await stage.calls.listOrphans()).toEqual([])
    expect(await stage.calls.claim(callId, 'b')).not.toBeNull()
  })

  test('a store that has lost everything learns it from the owner, and epochs still grow', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.subject.lose()
    expect(await stage.calls.save(lease, record('x'))).toBe(true)
    expect((await stage.calls.claim(callId, 'b'))!.lease.epoch).toBeGreaterThan(lease.epoch)
  })
}
