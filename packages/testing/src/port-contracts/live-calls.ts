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
    let subject: LiveCallsUnderTest
    let calls: LiveCalls
    beforeEach(async () => {
      subject = start()
      await subject.lose()
      calls = subject.create({ mostCalls: 2, leaseMs: 60, resumeWithinMs: 90 })
    })
    const admit = async (callId: CallId, ownerId = 'a') => {
      const lease = await calls.admit(callId, ownerId)
      if (!lease) throw new Error('There was no line free.')
      return lease
    }

    test('takes as many calls as there are lines, and another when one is over', async () => {
      const first = await admit(id())
      await admit(id())
      expect(await calls.admit(id(), 'a')).toBeNull()
      await calls.finish(first)
      expect(await calls.admit(id(), 'a')).not.toBeNull()
    })

    test('takes no more than there are lines when many ask at once', async () => {
      const asked = await Promise.all(Array.from({ length: 12 }, () => calls.admit(id(), 'a')))
      expect(asked.filter((lease) => lease !== null)).toHaveLength(2)
    })

    test('frees the lines of a gateway that has died, once nobody may come back to them', async () => {
      await admit(id())
      await admit(id())
      await subject.pass(200)
      expect(await calls.admit(id(), 'b')).not.toBeNull()
    })

    test('hands a call to whoever claims it, with what was known of it', async () => {
      const callId = id()
      const lease = await admit(callId)
      expect(await calls.claim(callId, 'b')).toBeNull()
      expect(await calls.save(lease, record('secret'))).toBe(true)
      expect(await calls.find(callId)).toEqual(record('secret'))
      const claimed = await calls.claim(callId, 'b')
      expect(claimed).toMatchObject({ lease: { callId, ownerId: 'b' }, record: record('secret') })
      expect(claimed!.lease.epoch).toBeGreaterThan(lease.epoch)
    })

    test('refuses everything an owner writes who was replaced', async () => {
      const callId = id()
      const old = await admit(callId)
      await calls.save(old, record('first'))
      const { lease } = (await calls.claim(callId, 'b'))!
      expect(await calls.save(old, record('zombie'))).toBe(false)
      await calls.finish(old)
      await calls.release(old)
      expect(await calls.find(callId)).toEqual(record('first'))
      expect(await calls.save(lease, record('second'))).toBe(true)
    })

    test('lets nobody bring back a call that is over', async () => {
      const callId = id()
      const lease = await admit(callId)
      await calls.save(lease, record('x'))
      await calls.finish(lease)
      expect(await calls.save(lease, record('x'))).toBe(false)
      expect(await calls.find(callId)).toBeNull()
      expect(await calls.claim(callId, 'b')).toBeNull()
    })

    test('of two gateways that claim one call at once the later is good, and only that', async () => {
      const callId = id()
      await calls.save(await admit(callId), record('x'))
      const claims = await Promise.all([calls.claim(callId, 'b'), calls.claim(callId, 'c')])
      const saves = await Promise.all(claims.map((claim) => calls.save(claim!.lease, record('y'))))
      expect(saves.filter(Boolean)).toHaveLength(1)
    })

    test('lists calls whose lease ran out and whose caller is waited for no more', async () => {
      const callId = id()
      await calls.save(await admit(callId), record('x'))
      expect(await calls.listOrphans()).toEqual([])
      await subject.pass(200)
      expect(await calls.listOrphans()).toEqual([callId])
      await calls.claim(callId, 'b')
      expect(await calls.listOrphans()).toEqual([])
    })

    test('a call that was let go waits as long as any', async () => {
      const callId = id()
      const lease = await admit(callId)
      await calls.save(lease, record('x'))
      await calls.release(lease)
      expect(await calls.listOrphans()).toEqual([])
      expect(await calls.claim(callId, 'b')).not.toBeNull()
    })

    test('a store that has lost everything learns it from the owner, and epochs still grow', async () => {
      const callId = id()
      const lease = await admit(callId)
      await calls.save(lease, record('x'))
      await subject.lose()
      expect(await calls.save(lease, record('x'))).toBe(true)
      expect((await calls.claim(callId, 'b'))!.lease.epoch).toBeGreaterThan(lease.epoch)
    })
  })
}
