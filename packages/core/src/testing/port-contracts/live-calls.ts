import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId, UserId } from '@astrovoice/contracts'
import type { LiveCalls } from '../../calls/index.ts'
import { buildCallRecord } from '../builders/index.ts'

/** Room for so many calls, of all and of one caller; leases of so long, and callers waited for so long after. */
export interface LiveCallsLimits {
  readonly maxCalls: number
  readonly maxCallsPerCaller?: number
  readonly leaseMs: number
  readonly resumeWithinMs: number
}

export interface LiveCallsUnderTest {
  readonly create: (limits: LiveCallsLimits) => LiveCalls
  /** Lets time pass. */
  readonly pass: (ms: number) => Promise<void>
  /** Forgets all calls. */
  readonly lose: () => Promise<void>
}

const record = (resumeToken: string) => buildCallRecord({ resumeToken })
const id = () => randomUUID() as CallId

/** What every store of live calls keeps: one owner at a time, and nothing written by one that was replaced. */
export function liveCallsContract(name: string, start: () => LiveCallsUnderTest) {
  describe(`${name} as the store of live calls`, () => {
    const stage = { subject: null as unknown as LiveCallsUnderTest, calls: null as unknown as LiveCalls }
    beforeEach(async () => {
      stage.subject = start()
      await stage.subject.lose()
      stage.calls = stage.subject.create({ maxCalls: 2, leaseMs: 60_000, resumeWithinMs: 90_000 })
    })
    testSlots(stage)
    testCallers(stage)
    testOwners(stage)
    testOrphans(stage)
  })
}

interface Stage {
  subject: LiveCallsUnderTest
  calls: LiveCalls
}

/** A call of a caller who has no other. */
const newCall = (callId = id(), ownerId = 'a') => ({ callId, ownerId, userId: randomUUID() as UserId })

async function admit({ calls }: Stage, callId: CallId, ownerId = 'a') {
  const admission = await calls.admit(newCall(callId, ownerId))
  if (admission.outcome !== 'admitted') throw new Error(`The call was not admitted: ${admission.outcome}.`)
  return admission.lease
}

/** How many calls there may be. */
function testSlots(stage: Stage): void {
  test('takes as many calls as there are slots, and another when one is over', async () => {
    const first = await admit(stage, id())
    await admit(stage, id())
    expect(await stage.calls.admit(newCall())).toEqual({ outcome: 'full' })
    await stage.calls.finish(first)
    expect(await stage.calls.admit(newCall())).toMatchObject({ outcome: 'admitted' })
  })

  test('takes no more calls than there are slots when many ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => stage.calls.admit(newCall())))
    expect(asked.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(2)
  })

  test('frees the slots of a gateway that has died, once nobody may come back to them', async () => {
    await admit(stage, id())
    await admit(stage, id())
    await stage.subject.pass(200_000)
    expect(await stage.calls.admit(newCall(id(), 'b'))).toMatchObject({ outcome: 'admitted' })
  })
}

/** How many calls one caller may hold. */
function testCallers(stage: Stage): void {
  const create = (limits: Partial<LiveCallsLimits>) =>
    (stage.calls = stage.subject.create({ maxCalls: 10, leaseMs: 60_000, resumeWithinMs: 90_000, ...limits }))

  test('refuses a second call of one caller and names the first, until that is over', async () => {
    const calls = create({})
    const first = newCall()
    const admission = await calls.admit(first)
    const second = { ...first, callId: id() }
    const busy = { outcome: 'caller-busy', callId: first.callId, isOwned: true }
    expect(await calls.admit(second)).toEqual(busy)
    expect(await calls.admit(newCall())).toMatchObject({ outcome: 'admitted' })
    if (admission.outcome === 'admitted') await calls.finish(admission.lease)
    expect(await calls.admit(second)).toMatchObject({ outcome: 'admitted' })
  })

  test('of many calls that one caller starts at the same moment one is admitted', async () => {
    const calls = create({})
    const { userId } = newCall()
    const asked = await Promise.all(
      Array.from({ length: 12 }, (_, i) => calls.admit({ ...newCall(id(), `gateway-${i % 3}`), userId })),
    )
    expect(asked.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(1)
  })

  test('says when nobody owns the call that keeps a caller busy, and forgets it with its grace time', async () => {
    const calls = create({})
    const first = newCall()
    await calls.admit(first)
    const second = { ...first, callId: id() }
    await stage.subject.pass(80_000)
    expect(await calls.admit(second)).toMatchObject({ outcome: 'caller-busy', isOwned: false })
    await stage.subject.pass(120_000)
    expect(await calls.admit(second)).toMatchObject({ outcome: 'admitted' })
  })

  test('admits as many calls of one caller as it is told to', async () => {
    const calls = create({ maxCallsPerCaller: 2 })
    const { userId } = newCall()
    const ask = () => calls.admit({ ...newCall(), userId })
    expect(await ask()).toMatchObject({ outcome: 'admitted' })
    expect(await ask()).toMatchObject({ outcome: 'admitted' })
    expect(await ask()).toMatchObject({ outcome: 'caller-busy' })
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
