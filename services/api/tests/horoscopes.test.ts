import { beforeAll, describe, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

/** Pune's id in GeoNames. */
const placeId = '1259229'
const asha = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId }
const refused = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

describe('the horoscope of a sign', () => {
  test('is open to all and not sent again while nothing has changed', async () => {
    const address = `${api.url}/v1/horoscopes?sign=leo&language=hi`
    const first = await fetch(address)
    expect(first.status).toBe(200)
    const horoscope = await first.json()
    expect(horoscope).toMatchObject({ sign: 'leo', signLabel: 'सिंह', isPersonal: false, place: 'Ujjain' })
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(address, { headers: { 'If-None-Match': etag } })
    expect(second.status).toBe(304)
  })

  test.each([
    ['sign=dog', 400, 'request_invalid'],
    ['sign=leo&period=century', 400, 'request_invalid'],
    ['sign=leo&date=2001-01-01', 422, 'horoscope_too_far'],
  ])('of %s is refused with %i %s', async (query, status, code) => {
    const response = await fetch(`${api.url}/v1/horoscopes?${query}`)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })
})

describe('one’s own horoscope', () => {
  test('is that of the own birth, and of another birth by its id', async () => {
    const { api: client } = await api.signIn('+919800000071')
    await giveConsents(client)
    await client.ask('createBirthProfile', { body: asha })
    const ravi = await client.ask('createBirthProfile', {
      body: { ...asha, name: 'Ravi', date: '1991-08-01', relation: 'partner' },
    })
    // The Moon goes round in 27.3 days, so 443 days later she is in another sign.
    const own = await client.ask('getMyHoroscope', { query: { period: 'week' } })
    expect(own).toMatchObject({ isPersonal: true, period: 'week', sign: 'sagittarius' })
    const his = await client.ask('getMyHoroscope', { query: { birthProfileId: ravi.id } })
    expect(his).toMatchObject({ isPersonal: true, period: 'day' })
    expect(his.sign).not.toBe('sagittarius')
  })

  test('needs a birth, and the consent to accounts and charts', async () => {
    const { api: client } = await api.signIn('+919800000072')
    await expect(client.ask('getMyHoroscope', { query: {} })).rejects.toEqual(refused('age_not_declared'))
    await giveConsents(client)
    await expect(client.ask('getMyHoroscope', { query: {} })).rejects.toEqual(
      refused('birth_profile_missing'),
    )
  })

  test('of a birth of somebody else’s is not found', async () => {
    const [{ api: one }, { api: other }] = await Promise.all([
      api.signIn('+919800000073'),
      api.signIn('+919800000074'),
    ])
    await Promise.all([giveConsents(one), giveConsents(other)])
    const theirs = await one.ask('createBirthProfile', { body: asha })
    await expect(other.ask('getMyHoroscope', { query: { birthProfileId: theirs.id } })).rejects.toEqual(
      refused('not_found'),
    )
  })
})
