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
    const stage = {} as Stage
    beforeEach(async () => {
      stage.subject = open()
      stage.userId = await stage.subject.createUser()
    })
    testLimits(stage)
    testOwn(stage)
    testTold(stage)
  })
}

interface Stage {
  subject: BirthProfilesUnderTest
  userId: UserId
}
const createIn = ({ subject, userId }: Stage) => subject.birthProfiles.create(userId, buildBirth())

function testLimits(stage: Stage): void {
  const create = () => createIn(stage)

  test('a profile is found by its caller and by nobody else', async () => {
    const profile = await create()
    expect(await stage.subject.birthProfiles.find(stage.userId, profile.id)).toEqual(profile)
    expect(await stage.subject.birthProfiles.findDefault(stage.userId)).toEqual(profile)
    expect(await stage.subject.birthProfiles.find(await stage.subject.createUser(), profile.id)).toBeNull()
  })

  test(`a caller keeps ${max} profiles, also when they are created at the same moment`, async () => {
    const results = await Promise.allSettled(Array.from({ length: max + 5 }, create))
    const reasons = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    )
    expect(reasons).toMatchObject(Array(5).fill({ code: 'birth_profiles_full' }))
    expect(await stage.subject.birthProfiles.list(stage.userId)).toHaveLength(max)
  })

  test('a deleted profile makes room for another', async () => {
    for (let i = 1; i < max; i++) await create()
    const { id } = await create()
    await expect(create()).rejects.toMatchObject({ code: 'birth_profiles_full' })
    await stage.subject.birthProfiles.delete(stage.userId, id)
    await expect(create()).resolves.toMatchObject({ name: buildBirth().name })
  })
}

function testOwn(stage: Stage): void {
  test('the first birth of an adult is the caller’s own, and the default', async () => {
    const { subject, userId } = stage
    const { birthProfiles } = subject
    const child = await birthProfiles.create(userId, buildBirth({ name: 'Tara', isMinor: true }))
    expect(child.relation).toBe('other')
    expect(await birthProfiles.findOwn(userId)).toBeNull()
    expect(await birthProfiles.findDefault(userId)).toEqual(child)
    const own = await birthProfiles.create(userId, buildBirth({ relation: 'self' }))
    expect(await birthProfiles.findOwn(userId)).toEqual(own)
    expect(await birthProfiles.findDefault(userId)).toEqual(own)
    expect(await birthProfiles.list(userId)).toEqual([child, own])
  })

  test('a caller has one profile of their own, also when two are created at the same moment', async () => {
    const { subject, userId } = stage
    const { birthProfiles } = subject
    const own = () => birthProfiles.create(userId, buildBirth({ relation: 'self' }))
    const results = await Promise.allSettled([own(), own()])
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    )
    expect(refused).toMatchObject([{ code: 'birth_profile_own_exists' }])
    const friend = await birthProfiles.create(userId, buildBirth({ relation: 'friend' }))
    await expect(
      birthProfiles.replace(userId, friend.id, buildBirth({ relation: 'self' })),
    ).rejects.toMatchObject({ code: 'birth_profile_own_exists' })
    const stranger = await subject.createUser()
    expect(await birthProfiles.create(stranger, buildBirth())).toMatchObject({ relation: 'self' })
  })
}

function testTold(stage: Stage): void {
  test('what was told is kept, and a relation that is not told again stays', async () => {
    const { subject, userId } = stage
    const { birthProfiles } = subject
    const told = buildBirth({ time: null, partOfDay: 'evening', gender: 'woman', relation: 'partner' })
    const { id } = await birthProfiles.create(userId, told)
    const kept = { time: null, partOfDay: 'evening', gender: 'woman', relation: 'partner' }
    expect(await birthProfiles.find(userId, id)).toMatchObject(kept)
    const about = buildBirth({ isTimeApproximate: true, gender: 'other' })
    expect(await birthProfiles.replace(userId, id, about)).toMatchObject({
      time: '06:30',
      isTimeApproximate: true,
      partOfDay: null,
      gender: 'other',
      relation: 'partner',
    })
  })

  test('when the chart last changed is known: by another time, and not by another name', async () => {
    const { subject, userId } = stage
    const { birthProfiles } = subject
    const { id, birthChangedAt } = await createIn(stage)
    expect(birthChangedAt).toBeNull()
    const named = await birthProfiles.replace(userId, id, buildBirth({ name: 'Asha Rao' }))
    expect(named).toMatchObject({ name: 'Asha Rao', birthChangedAt: null })
    const toldAtMs = Date.parse('2026-03-01T10:00:00Z')
    const moved = buildBirth({ time: '07:30', utcMs: Date.parse('1990-08-15T02:00:00Z'), toldAtMs })
    const changed = { time: '07:30', birthChangedAt: '2026-03-01T10:00:00.000Z' }
    expect(await birthProfiles.replace(userId, id, moved)).toMatchObject(changed)
    const later = { ...moved, name: 'Asha', toldAtMs: Date.parse('2026-04-01T10:00:00Z') }
    expect(await birthProfiles.replace(userId, id, later)).toMatchObject(changed)
  })

  test('when a guardian agreed is kept for a minor alone', async () => {
    const { subject, userId } = stage
    const { birthProfiles } = subject
    const child = await birthProfiles.create(userId, buildBirth({ isMinor: true, relation: 'child' }))
    expect(child.guardianAgreedAt).toBe('2026-01-01T00:00:00.000Z')
    expect((await birthProfiles.create(userId, buildBirth())).guardianAgreedAt).toBeNull()
  })
}
