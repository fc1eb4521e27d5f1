import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ErasureId, UserId } from '@astrovoice/contracts'
import type { Erasures } from '../../../privacy/index.ts'

export interface ErasuresUnderTest {
  readonly erasures: Erasures
  /** A caller with this phone. */
  createUser(phone: string): Promise<UserId>
}

const newId = () => randomUUID() as ErasureId
const newPhone = () => `+91${Math.floor(6e9 + Math.random() * 4e9)}`
const outcome = { removed: ['Your talks.'], kept: [{ what: 'Backups.', why: 'They end by themselves.' }] }

/** The contract of every store of erasures. */
export function erasuresContract(name: string, open: () => ErasuresUnderTest) {
  describe(`${name} as a store of erasures`, () => {
    let subject: ErasuresUnderTest
    let erasures: Erasures
    let userId: UserId
    let phone: string
    beforeEach(async () => {
      subject = open()
      erasures = subject.erasures
      phone = newPhone()
      userId = await subject.createUser(phone)
    })

    test('an erasure that has begun knows its caller, and is pending', async () => {
      const id = newId()
      const erasure = await erasures.begin(userId, id, 1_000)
      expect(erasure).toEqual({
        id,
        state: 'under_way',
        requestedAtMs: 1_000,
        subject: { userId, addresses: [phone] },
      })
      expect(await erasures.find(id)).toEqual(erasure)
      expect(await erasures.listPending(1000)).toContain(id)
    })

    test('of many requests of one caller one erasure is begun', async () => {
      const begun = await Promise.all(Array.from({ length: 5 }, () => erasures.begin(userId, newId(), 1_000)))
      expect(new Set(begun.map((erasure) => erasure?.id)).size).toBe(1)
    })

    test('the id of an erasure of somebody else is refused, under way or done', async () => {
      const taken = newId()
      const other = await subject.createUser(newPhone())
      await erasures.begin(other, taken, 1_000)
      const refused = { code: 'erasure_id_taken' }
      await expect(erasures.begin(userId, taken, 1_000)).rejects.toMatchObject(refused)
      await erasures.finish(taken, outcome, 5_000)
      await expect(erasures.begin(userId, taken, 6_000)).rejects.toMatchObject(refused)
      expect(await erasures.begin(userId, newId(), 7_000)).toMatchObject({ subject: { userId } })
    })

    test('an unknown caller is not erased', async () => {
      expect(await erasures.begin(randomUUID() as UserId, newId(), 1_000)).toBeNull()
      expect(await erasures.find(newId())).toBeNull()
    })

    test('a finished erasure is a receipt without the caller, who is gone', async () => {
      const id = newId()
      await erasures.begin(userId, id, 1_000)
      await erasures.finish(id, outcome, 5_000)
      const receipt = { id, state: 'done', requestedAtMs: 1_000, finishedAtMs: 5_000, outcome }
      expect(await erasures.find(id)).toEqual(receipt)
      await erasures.finish(id, { removed: [], kept: [] }, 9_000)
      expect(await erasures.find(id)).toEqual(receipt)
      expect(await erasures.listPending(1000)).not.toContain(id)
      expect(await erasures.begin(userId, newId(), 6_000)).toBeNull()
    })
  })
}
