import { beforeAll, describe, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import { createConversations } from '@astrovoice/platform/postgres'
import { buildEndedCall } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

let callers = 0
async function signUp(): Promise<SignedIn> {
  const caller = await api.signIn(`+9198000020${String(callers++).padStart(2, '0')}`)
  await giveConsents(caller.api)
  return caller
}

/** Pune's id in GeoNames. */
const placeId = '1259229'
const asha = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId }

const refused = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

describe('birth profiles', () => {
  test('keep what was told: gender, relation, and how well the time is known', async () => {
    const { api: client } = await signUp()
    const own = await client.ask('createBirthProfile', { body: { ...asha, gender: 'woman' } })
    expect(own).toMatchObject({
      relation: 'self',
      gender: 'woman',
      isTimeApproximate: false,
      partOfDay: null,
    })
    const body = { ...asha, name: 'Ravi', time: null, partOfDay: 'evening', relation: 'partner' } as const
    const partner = await client.ask('createBirthProfile', { body })
    // 18:00 in India, the middle of the evening.
    const { placeId: _, ...told } = body
    expect(partner).toMatchObject({ ...told, gender: null, utc: '1990-05-15T12:30:00.000Z' })
    const { birthProfiles } = await client.ask('listBirthProfiles', {})
    expect(birthProfiles).toEqual([own, partner])
    const chart = await client.ask('getKundli', {
      params: { birthProfileId: partner.id },
      query: { language: 'en' },
    })
    expect(chart.birthTime).toMatchObject({ accuracy: 'part_of_day', isLagnaKnown: false })
  })

  test.each([
    { time: null, isTimeApproximate: true },
    { time: '10:30', partOfDay: 'morning' as const },
  ])('that contradict themselves are refused: %j', async (fields) => {
    const { api: client } = await signUp()
    await expect(client.ask('createBirthProfile', { body: { ...asha, ...fields } })).rejects.toEqual(
      refused('request_invalid'),
    )
  })

  test('are the caller’s own once', async () => {
    const { api: client } = await signUp()
    await client.ask('createBirthProfile', { body: asha })
    const again = client.ask('createBirthProfile', { body: { ...asha, relation: 'self' } })
    await expect(again).rejects.toEqual(refused('birth_profile_own_exists'))
  })

  test('of a child need their guardian, and are not matched', async () => {
    const { api: client } = await signUp()
    const { id } = await client.ask('createBirthProfile', { body: asha })
    const child = { ...asha, name: 'Tara', date: '2015-05-15', relation: 'child' } as const
    await expect(client.ask('createBirthProfile', { body: child })).rejects.toEqual(
      refused('guardian_needed'),
    )
    const kept = await client.ask('createBirthProfile', { body: { ...child, isGuardian: true } })
    expect(Date.parse(kept.guardianAgreedAt ?? '')).toBeCloseTo(Date.now(), -5)
    const match = client.ask('matchProfiles', {
      params: { birthProfileId: id },
      query: { with: kept.id },
    })
    await expect(match).rejects.toEqual(refused('match_too_young'))
    const own = { ...child, relation: 'self', isGuardian: true } as const
    await expect(client.ask('createBirthProfile', { body: own })).rejects.toEqual(refused('caller_too_young'))
  })

  test('of the caller stay an adult’s, also where a change leaves the relation out', async () => {
    const { api: client } = await signUp()
    const { id: birthProfileId } = await client.ask('createBirthProfile', { body: asha })
    const body = { ...asha, date: '2015-05-15', isGuardian: true }
    const changed = client.ask('replaceBirthProfile', { params: { birthProfileId }, body })
    await expect(changed).rejects.toEqual(refused('caller_too_young'))
  })

  test('of a woman and a man are matched by their sides, and others by both', async () => {
    const { api: client } = await signUp()
    const create = (name: string, date: string, gender: 'woman' | 'man' | null) =>
      client.ask('createBirthProfile', { body: { ...asha, name, date, gender } })
    const [she, he, other] = [
      await create('Asha', '1990-05-15', 'woman'),
      await create('Ravi', '1988-02-03', 'man'),
      await create('Kiran', '1988-02-03', null),
    ]
    const match = (withId: string, side?: 'bride' | 'groom') =>
      client.ask('matchProfiles', {
        params: { birthProfileId: she.id },
        query: { with: withId, ...(side && { side }) },
      })
    const bride = await match(he.id, 'bride')
    expect(await match(he.id)).toEqual(bride)
    const [asBride, asGroom, open] = [
      await match(other.id, 'bride'),
      await match(other.id, 'groom'),
      await match(other.id),
    ]
    expect(asBride.points).not.toBe(asGroom.points)
    expect(open.points).toBe(Math.min(asBride.points, asGroom.points))
  })

  test('tell when they last got another chart', async () => {
    const { api: client } = await signUp()
    const { id, birthChangedAt } = await client.ask('createBirthProfile', { body: asha })
    expect(birthChangedAt).toBeNull()
    const params = { birthProfileId: id }
    const renamed = { ...asha, name: 'Asha Rao' }
    expect(await client.ask('replaceBirthProfile', { params, body: renamed })).toMatchObject({
      birthChangedAt: null,
      relation: 'self',
    })
    const moved = await client.ask('replaceBirthProfile', { params, body: { ...asha, time: '11:30' } })
    expect(Date.parse(moved.birthChangedAt ?? '')).toBeCloseTo(Date.now(), -5)
  })

  test('are deleted with or without the calls about them', async () => {
    const { api: client, userId } = await signUp()
    const conversations = createConversations(api.database.prisma)
    const hold = async (name: string) => {
      const { id } = await client.ask('createBirthProfile', { body: { ...asha, name } })
      const call = buildEndedCall({ userId, birthProfileId: id })
      await conversations.storeCall(call)
      return { id, callId: call.callId }
    }
    const [kept, gone] = [await hold('Ravi'), await hold('Tara')]
    await client.ask('deleteBirthProfile', { params: { birthProfileId: kept.id }, query: {} })
    expect(await conversations.findCall(kept.callId)).not.toBeNull()
    const query = { calls: 'delete' } as const
    await client.ask('deleteBirthProfile', { params: { birthProfileId: gone.id }, query })
    expect(await conversations.findCall(gone.callId)).toBeNull()
    expect(await client.ask('listBirthProfiles', {})).toEqual({ birthProfiles: [] })
  })
})

describe('preferences', () => {
  test('begin with quiet nights, no choice of languages, and memory that astrologers do not share', async () => {
    const { api: client } = await signUp()
    expect((await client.ask('getMe', {})).preferences).toEqual({
      appLanguage: null,
      speechLanguage: null,
      script: null,
      quietHours: { from: '22:00', until: '08:00' },
      timeZone: null,
      sharesMemory: false,
    })
  })

  test('change one by one, and none can be quiet hours', async () => {
    const { api: client } = await signUp()
    await client.ask('setPreferences', { body: { appLanguage: 'hi', timeZone: 'Asia/Kolkata' } })
    await client.ask('setPreferences', { body: { quietHours: null, script: 'latin' } })
    const expected = { appLanguage: 'hi', script: 'latin', quietHours: null, timeZone: 'Asia/Kolkata' }
    expect((await client.ask('getMe', {})).preferences).toMatchObject(expected)
    const hours = { from: '13:00', until: '15:30' }
    const changed = await client.ask('setPreferences', { body: { quietHours: hours } })
    expect(changed.preferences).toMatchObject({ ...expected, quietHours: hours })
  })

  test.each([
    { timeZone: 'Mars/Olympus' },
    { timeZone: '+05:30' },
    { quietHours: { from: '22:00', until: '22:00' } },
    { quietHours: { from: '25:00', until: '08:00' } },
    { appLanguage: 'ta' as 'hi' },
  ])('that mean nothing are refused: %j', async (body) => {
    const { api: client } = await signUp()
    await expect(client.ask('setPreferences', { body })).rejects.toEqual(refused('request_invalid'))
  })
})

test('the town of a device’s location is found, for callers alone', async () => {
  const { api: client } = await signUp()
  const query = { latitudeDeg: 18.5, longitudeDeg: 73.9, limit: 3 }
  const { places, attribution } = await client.ask('findNearPlaces', { query })
  expect(places).toHaveLength(3)
  expect(places[0]).toMatchObject({ id: placeId, name: 'Pune' })
  expect(attribution).toContain('GeoNames')
  expect((await fetch(`${api.url}/v1/places/near?latitudeDeg=18.5&longitudeDeg=73.9`)).status).toBe(401)
})

test('every talk is forgotten at once', async () => {
  const [{ api: client, userId }, stranger] = [await signUp(), await signUp()]
  const conversations = createConversations(api.database.prisma)
  const strange = buildEndedCall({ userId: stranger.userId })
  for (const call of [buildEndedCall({ userId }), buildEndedCall({ userId }), strange]) {
    await conversations.storeCall(call)
  }
  await client.ask('deleteConversations', {})
  expect(await client.ask('listConversations', { query: {} })).toMatchObject({ conversations: [] })
  expect(await conversations.findCall(strange.callId)).not.toBeNull()
})
