import { beforeAll, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  caller = await api.signIn('+919800000010')
  await giveConsents(caller.api)
})

async function placeId(q: string): Promise<string> {
  const { places } = await caller.api.ask('searchPlaces', { query: { q } })
  return places[0]!.id
}

const tell = async (date: string, time: string | null, place: string, disambiguation?: string) =>
  caller.api.ask('createBirthProfile', {
    body: {
      name: 'Asha',
      date,
      time,
      placeId: await placeId(place),
      ...(disambiguation && { disambiguation }),
    },
  })

test.each([
  ['Pune', 'Pune', 'Maharashtra'],
  ['Poona', 'Pune', 'Maharashtra'],
  ['पुणे', 'Pune', 'Maharashtra'],
  ['Sitamarhi', 'Sitamarhi', 'Bihar'],
])('“%s” finds %s in %s, with its attribution', async (q, name, region) => {
  const { places, attribution } = await caller.api.ask('searchPlaces', { query: { q } })
  expect(places[0]).toMatchObject({ name, region, countryCode: 'IN', timeZone: 'Asia/Kolkata' })
  expect(attribution).toContain('GeoNames')
})

test('a birth becomes a moment by the clock of its place and day', async () => {
  expect(await tell('1990-05-15', '10:30', 'Pune')).toMatchObject({ utc: '1990-05-15T05:00:00.000Z' })
  // War time: India's clocks stood an hour ahead from 1 September 1942 to 15 October 1945.
  expect(await tell('1944-01-01', '12:00', 'Pune')).toMatchObject({ utc: '1944-01-01T05:30:00.000Z' })
})

test('a birth profile that is sent twice with one key is created once', async () => {
  const { api: client } = await api.signIn('+919800000015')
  await giveConsents(client)
  const body = { name: 'Ravi', date: '1990-05-15', time: null, placeId: await placeId('Pune') }
  const create = () => client.ask('createBirthProfile', { body, idempotencyKey: 'tap-of-a-button-1' })
  const [first, second] = [await create(), await create()]
  expect(second).toEqual(first)
  expect((await client.ask('listBirthProfiles', {})).birthProfiles).toEqual([first])
})

test('a time the clocks showed twice is asked about with both choices, and then taken', async () => {
  // In 1945 the clocks of India went back an hour at midnight before 15 October.
  const asked = tell('1945-10-14', '23:30', 'Pune')
  await expect(asked).rejects.toMatchObject({
    problem: { code: 'birth_time_ambiguous', choices: [expect.anything(), expect.anything()] },
  })
  const { problem } = (await asked.catch((error: unknown) => error)) as {
    problem: { choices: { value: string; utc: string }[] }
  }
  const [choice] = problem.choices
  expect(await tell('1945-10-14', '23:30', 'Pune', choice!.value)).toMatchObject({ utc: choice!.utc })
})

test.each([
  ['1942-09-01', '00:30', 'birth_time_impossible'],
  ['2999-01-01', '10:00', 'birth_time_impossible'],
])('%s %s is refused as %s', async (date, time, code) => {
  await expect(tell(date, time, 'Pune')).rejects.toMatchObject({ problem: { code } })
})

test('without consent to the service no birth and no place is stored, and a place is forgotten', async () => {
  const { api: client } = await api.signIn('+919800000017')
  const body = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: await placeId('Pune') }
  const refused = (code: string) => ({ problem: expect.objectContaining({ code, status: 403 }) })
  await expect(client.ask('createBirthProfile', { body })).rejects.toMatchObject(refused('age_not_declared'))
  await giveConsents(client)
  const { id } = await client.ask('createBirthProfile', { body })
  await giveConsents(client, { refused: ['service'] })
  const params = { birthProfileId: id }
  for (const store of [
    () => client.ask('createBirthProfile', { body }),
    () => client.ask('replaceBirthProfile', { params, body }),
    () => client.ask('setPresentPlace', { body: { placeId: body.placeId } }),
  ]) {
    await expect(store()).rejects.toMatchObject(refused('consent_missing'))
  }
  expect(await client.ask('setPresentPlace', { body: { placeId: null } })).toMatchObject({
    presentPlace: null,
  })
  await client.ask('deleteBirthProfile', { params, query: {} })
})

test('profiles belong to their caller alone', async () => {
  const profile = await tell('1990-05-15', '10:30', 'Pune')
  const stranger = await api.signIn('+919800000011')
  const params = { birthProfileId: profile.id }
  for (const ask of [
    () => stranger.api.ask('getChart', { params }),
    () => stranger.api.ask('deleteBirthProfile', { params, query: {} }),
  ]) {
    await expect(ask()).rejects.toMatchObject({ problem: { code: 'not_found' } })
  }
  expect(await stranger.api.ask('listBirthProfiles', {})).toEqual({ birthProfiles: [] })
})

test('a profile is replaced and deleted', async () => {
  const { id } = await tell('1990-05-15', '10:30', 'Pune')
  const params = { birthProfileId: id }
  const body = { name: 'Asha', date: '1990-05-15', time: null, placeId: await placeId('Pune') }
  expect(await caller.api.ask('replaceBirthProfile', { params, body })).toMatchObject({ id, time: null })
  await caller.api.ask('deleteBirthProfile', { params, query: {} })
  await expect(caller.api.ask('getChart', { params })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
})

/**
 * Mahatma Gandhi is outside the years taken; Indira Gandhi, 19 November 1917, 23:11, Allahabad: lagna Cancer, Moon in
 * Capricorn, Sun in Scorpio (B. V. Raman, “Notable Horoscopes”).
 */
test('the chart is computed from the profile, and drawn', async () => {
  const { id } = await tell('1917-11-19', '23:11', 'Allahabad')
  const params = { birthProfileId: id }
  const chart = await caller.api.ask('getChart', { params })
  expect(chart.ascendant).toMatchObject({ sign: 'Cancer' })
  expect(Object.fromEntries(chart.grahas.map(({ graha, sign }) => [graha, sign]))).toMatchObject({
    sun: 'Scorpio',
    moon: 'Capricorn',
  })
  for (const style of ['north', 'south', 'western'] as const) {
    const svg = await caller.api.ask('drawChart', { params, query: { style, theme: 'dark' } })
    expect(svg).toMatch(/^<svg[^>]*>[\s\S]*<title[\s\S]*Birth chart of Asha[\s\S]*<\/svg>\s*$/)
  }
})

test('a kundli tells vargas, dashas, doshas and transits in the language asked for', async () => {
  const { id } = await tell('1917-11-19', '23:11', 'Allahabad')
  const params = { birthProfileId: id }
  const kundli = await caller.api.ask('getKundli', { params, query: { language: 'hi' } })
  expect(kundli.summary).toMatch(/मकर/)
  expect(kundli.vargas.map(({ varga }) => varga)).toEqual(expect.arrayContaining(['D1', 'D9', 'D10']))
  expect(kundli.doshas.map(({ id: dosha }) => dosha)).toEqual(['mangal', 'kaal_sarp', 'sade_sati'])
  const navamsha = await caller.api.ask('drawChart', { params, query: { varga: 'D9', language: 'hi' } })
  expect(navamsha).toMatch(/<title[^>]*>Asha: D9, नवांश</)
})

test('two profiles of a caller are matched, and a profile of somebody else is not found', async () => {
  const first = await tell('1917-11-19', '23:11', 'Allahabad')
  const second = await tell('1990-05-15', '10:30', 'Pune')
  const params = { birthProfileId: first.id }
  const query = { with: second.id, side: 'bride' } as const
  const match = await caller.api.ask('matchProfiles', { params, query })
  expect(match.points).toBe(match.kootas.reduce((sum, { points }) => sum + points, 0))
  const stranger = await api.signIn('+919812345699')
  await expect(stranger.api.ask('matchProfiles', { params, query })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
})

test('the present place of a caller is kept, and taken for the day', async () => {
  const { api: client } = await api.signIn('+919800000016')
  await giveConsents(client)
  expect((await client.ask('getMe', {})).presentPlace).toBeNull()
  const body = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: await placeId('Pune') }
  const birth = await client.ask('createBirthProfile', { body })
  const day = () =>
    client.ask('getDay', {
      params: { birthProfileId: birth.id },
      query: { language: 'en', date: '2026-11-29' },
    })
  expect(await day()).toMatchObject({ place: 'Pune', timeZone: 'Asia/Kolkata' })
  const me = await client.ask('setPresentPlace', { body: { placeId: await placeId('London') } })
  expect(me.presentPlace).toMatchObject({ name: 'London', countryCode: 'GB' })
  expect((await client.ask('getMe', {})).presentPlace).toEqual(me.presentPlace)
  const there = await day()
  expect(there).toMatchObject({ place: 'London', timeZone: 'Europe/London' })
  expect(there.sentences.map(({ text }) => text).join(' ')).toContain('London, where you are')
  await client.ask('setPresentPlace', { body: { placeId: null } })
  expect(await day()).toMatchObject({ place: 'Pune' })
})

test('a present place that the table does not have is refused', async () => {
  await expect(caller.api.ask('setPresentPlace', { body: { placeId: '999999999' } })).rejects.toMatchObject({
    problem: { code: 'place_unknown' },
  })
})
