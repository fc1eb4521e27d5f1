import { beforeEach, describe, expect, test } from '@jest/globals'
import { budgets, type UserId } from '@astrovoice/contracts'
import type { BirthProfiles } from '../../births/index.ts'
import { buildBirth } from '../builders/index.ts'

export interface BirthProfilesUnderTest {
  readonly birthProfiles: BirthProfiles
  /** A caller for whom profiles can be stored. */
  createUser(): Promise<UserId>
}

const max = budgets.birthProfiles.times

/** The contract of every store of birth profiles. */
export function birthProfilesContract(name: string, open: () => BirthProfilesUnderTest) {
  describe(`${name} as a store of birth profiles`, () => {
    let subject: BirthProfilesUnderTest
    let userId: UserId
    beforeEach(async () => {
      subject = open()
      userId = await subject.createUser()
    })
    const create = () => subject.birthProfiles.create(userId, buildBirth())

    test('a profile is found by its caller and by nobody else', async () => {
      const profile = await create()
      expect(await subject.birthProfiles.find(userId, profile.id)).toEqual(profile)
      expect(await subject.birthProfiles.findFirst(userId)).toEqual(profile)
      expect(await subject.birthProfiles.find(await subject.createUser(), profile.id)).toBeNull()
    })

    test(`a caller keeps ${max} profiles, also when they are created at the same moment`, async () => {
      const results = await Promise.allSettled(Array.from({ length: max + 5 }, create))
      const reasons = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as unknown] : [],
      )
      expect(reasons).toMatchObject(Array(5).fill({ code: 'birth_profiles_full' }))
      expect(await subject.birthProfiles.list(userId)).toHaveLength(max)
    })

    test('a deleted profile makes room for another', async () => {
      for (let i = 1; i < max; i++) await create()
      const { id } = await create()
      await expect(create()).rejects.toMatchObject({ code: 'birth_profiles_full' })
      await subject.birthProfiles.delete(userId, id)
      await expect(create()).resolves.toMatchObject({ name: buildBirth().name })
    })
  })
}
