import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId, UserId } from '@astrovoice/contracts'
import type { CallSlots } from '../../astrologers/index.ts'
import type { CallersCalls, LiveCalls } from '../../calls/index.ts'
import { buildCallRecord } from '../builders/index.ts'

/** Maxima of all calls and of one caller's, the life of a lease, and the wait after it. */
export interface LiveCallsLimits {
  readonly maxCalls: number
  readonly maxCallsPerCaller?: number
  readonly leaseMs: number
  readonly resumeWithinMs: number
}

export interface LiveCallsUnderTest {
  readonly create: (limits: LiveCallsLimits) => LiveCalls & CallersCalls & CallSlots
  /** Advances the clock. */
  readonly pass: (ms: number) => Promise<void>
  /** Forgets all calls. */
  readonly lose: () => Promise<void>
}

const record = (resumeToken: string) => buildCallRecord({ resumeToken })
const id = () => randomUUID() as CallId

/** The contract of every store of live calls: one owner at a time, and no writes by a replaced one. */
export function liveCallsContract(name: string, start: () => LiveCallsUnderTest) {
  describe(`${name} as the store of live calls`, () => {
    const stage = { subject: null as unknown as LiveCallsUnderTest, calls: null as unknown as Stage['calls'] }
    beforeEach(async () => {
      stage.subject = start()
      await stage.subject.lose()
      stage.calls = stage.subject.create({ maxCalls: 2, leaseMs: 60_000, resumeWithinMs: 90_000 })
    })
    testSlots(stage)
    testCallers(stage)
    testOwners(stage)
    testOrphans(stage)
    testCallersCalls(stage)
  })
}

interface Stage {
  subject: LiveCallsUnderTest
  calls: LiveCalls & CallersCalls & CallSlots
}

/** A call of a caller without another one. */
const newCall = (callId = id(), ownerId = 'a') => ({ callId, ownerId, userId: randomUUID() as UserId })

async function admit({ calls }: Stage, callId: CallId, ownerId = 'a') {
  const admission = await calls.admit(newCall(callId, ownerId))
  if (admission.outcome !== 'admitted') throw new Error(`The call was not admitted: ${admission.outcome}.`)
  return admission.lease
}

/** Limits on the number of calls. */
function testSlots(stage: Stage): void {
  test('takes as many calls as there are slots, and another when one is over', async () => {
    const first = await admit(stage, id())
    await admit(stage, id())
    expect(await stage.calls.admit(newCall())).toEqual({ outcome: 'full' })
    await stage.calls.finish(first)
    expect(await stage.calls.admit(newCall())).toMatchObject({ outcome: 'admitted' })
  })

  test('says whether a further call would get a slot, as a call that starts does', async () => {
    const first = await admit(stage, id())
    expect(await stage.calls.hasFree()).toBe(true)
    await admit(stage, id())
    expect(await stage.calls.hasFree()).toBe(false)
    await stage.calls.finish(first)
    expect(await stage.calls.hasFree()).toBe(true)
    await admit(stage, id())
    await stage.subject.pass(200_000)
    expect(await stage.calls.hasFree()).toBe(true)
  })

  test('takes no more calls than there are slots when many start at once', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => stage.calls.admit(newCall())))
    expect(asked.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(2)
  })

  test('frees the slots of a dead gateway, once its callers’ grace time is over', async () => {
    await admit(stage, id())
    await admit(stage, id())
    await stage.subject.pass(200_000)
    expect(await stage.calls.admit(newCall(id(), 'b'))).toMatchObject({ outcome: 'admitted' })
  })
}

/** Limits on the calls of one caller. */
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

  test('reports that a caller’s busy call has no owner, and forgets it with its grace time', async () => {
    const calls = create({})
    const first = newCall()
    await calls.admit(first)
    const second = { ...first, callId: id() }
    await stage.subject.pass(80_000)
    expect(await calls.admit(second)).toMatchObject({ outcome: 'caller-busy', isOwned: false })
    await stage.subject.pass(120_000)
    expect(await calls.admit(second)).toMatchObject({ outcome: 'admitted' })
  })

  test('admits as many calls of one caller as the setting allows', async () => {
    const calls = create({ maxCallsPerCaller: 2 })
    const { userId } = newCall()
    const ask = () => calls.admit({ ...newCall(), userId })
    expect(await ask()).toMatchObject({ outcome: 'admitted' })
    expect(await ask()).toMatchObject({ outcome: 'admitted' })
    expect(await ask()).toMatchObject({ outcome: 'caller-busy' })
  })
}

/** What others than gateways do with the calls of one caller. */
function testCallersCalls(stage: Stage): void {
  test('lists the live calls of a caller, and not those that are over', async () => {
    const [first, other] = [newCall(), newCall()]
    const admission = await stage.calls.admit(first)
    await stage.calls.admit(other)
    expect(await stage.calls.listOf(first.userId)).toEqual([first.callId])
    if (admission.outcome === 'admitted') await stage.calls.finish(admission.lease)
    expect(await stage.calls.listOf(first.userId)).toEqual([])
  })

  test('a call that was forgotten can be neither saved nor claimed, and frees its slot', async () => {
    const call = newCall()
    const admission = await stage.calls.admit(call)
    if (admission.outcome !== 'admitted') throw new Error('The call was not admitted.')
    await stage.calls.save(admission.lease, record('x'))
    await stage.calls.forget(call.callId)
    expect(await stage.calls.find(call.callId)).toBeNull()
    expect(await stage.calls.listOf(call.userId)).toEqual([])
    expect(await stage.calls.save(admission.lease, record('x'))).toBe(false)
    expect(await stage.calls.claim(call.callId, 'b')).toBeNull()
    expect(await stage.calls.admit({ ...newCall(), userId: call.userId })).toMatchObject({
      outcome: 'admitted',
    })
  })
}

/** The ownership of a call. */
function testOwners(stage: Stage): void {
  test('gives a call to the gateway that claims it, with its record', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    expect(await stage.calls.claim(callId, 'b')).toBeNull()
    expect(await stage.calls.save(lease, record('secret'))).toBe(true)
    expect(await stage.calls.find(callId)).toEqual(record('secret'))
    const claimed = await stage.calls.claim(callId, 'b')
    expect(claimed).toMatchObject({ lease: { callId, ownerId: 'b' }, record: record('secret') })
    expect(claimed!.lease.epoch).toBeGreaterThan(lease.epoch)
  })

  test('refuses every write of a replaced owner', async () => {
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

  test('does not let an ended call return', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.calls.finish(lease)
    expect(await stage.calls.save(lease, record('x'))).toBe(false)
    expect(await stage.calls.find(callId)).toBeNull()
    expect(await stage.calls.claim(callId, 'b')).toBeNull()
  })

  test('of two simultaneous claims of one call the later is valid, and only that', async () => {
    const callId = id()
    await stage.calls.save(await admit(stage, callId), record('x'))
    const claims = await Promise.all([stage.calls.claim(callId, 'b'), stage.calls.claim(callId, 'c')])
    const saves = await Promise.all(claims.map((claim) => stage.calls.save(claim!.lease, record('y'))))
    expect(saves.filter(Boolean)).toHaveLength(1)
  })
}

/** Orphans, and stores that lost their data. */
function testOrphans(stage: Stage): void {
  test('gives an orphan to the gateway that takes it, unless its caller came back meanwhile', async () => {
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

  test('forgets an orphan without a record', async () => {
    const callId = id()
    await admit(stage, callId)
    await stage.subject.pass(200_000)
    expect(await stage.calls.listOrphans()).toEqual([callId])
    expect(await stage.calls.claimOrphan(callId, 'b')).toBeNull()
    expect(await stage.calls.listOrphans()).toEqual([])
  })

  test('lists calls with an expired lease and an expired wait for their caller', async () => {
    const callId = id()
    await stage.calls.save(await admit(stage, callId), record('x'))
    expect(await stage.calls.listOrphans()).toEqual([])
    await stage.subject.pass(200_000)
    expect(await stage.calls.listOrphans()).toEqual([callId])
    await stage.calls.claim(callId, 'b')
    expect(await stage.calls.listOrphans()).toEqual([])
  })

  test('a released call waits as long as any', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.calls.release(lease)
    expect(await stage.calls.listOrphans()).toEqual([])
    expect(await stage.calls.claim(callId, 'b')).not.toBeNull()
  })

  test('an empty store learns a call from its owner, and epochs still grow', async () => {
    const callId = id()
    const lease = await admit(stage, callId)
    await stage.calls.save(lease, record('x'))
    await stage.subject.lose()
    expect(await stage.calls.save(lease, record('x'))).toBe(true)
    expect((await stage.calls.claim(callId, 'b'))!.lease.epoch).toBeGreaterThan(lease.epoch)
  })
}
