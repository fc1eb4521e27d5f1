import { describe, expect, test } from '@jest/globals'
import { PlaceId, type Place } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools } from '../readings/index.ts'
import {
  buildAstrologer,
  buildBirth,
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryConversations,
  InMemoryUsers,
} from '../testing/index.ts'
import { prepareConsultation } from './prepare-consultation.ts'

const newYork: Place = {
  id: PlaceId.parse('5128581'),
  name: 'New York City',
  region: 'New York',
  countryCode: 'US',
  latitudeDeg: 40.7143,
  longitudeDeg: -74.006,
  timeZone: 'America/New_York',
}

/** A call at 20:00 UTC on 29 November 2026: the 30th in India, 15:00 of the 29th in New York. */
async function prepare(place: Place | null) {
  const users = new InMemoryUsers()
  const birthProfiles = new InMemoryBirthProfiles()
  const { id } = await users.findOrCreate('+919800000001')
  await birthProfiles.create(id, buildBirth())
  await users.setPresentPlace(id, place)
  const astrologer = buildAstrologer()
  const consultation = await prepareConsultation(
    {
      users,
      birthProfiles,
      astrologers: new InMemoryAstrologers([astrologer]),
      conversations: new InMemoryConversations(),
      createTools: createReadingTools,
      clock: new ManualClock(Date.parse('2026-11-29T20:00:00Z')),
    },
    id,
    { astrologerId: astrologer.id, language: 'en', turnTaking: 'automatic' },
  )
  return consultation.inLanguage('en')
}

describe('a consultation', () => {
  test('has its today, and reads the day, where the caller is', async () => {
    const { setup, tools } = await prepare(newYork)
    expect(setup.instructions).toContain('Today is 2026-11-29.')
    const { output } = await tools.run('get_day', {})
    expect(output).toMatchObject({
      timeZone: 'America/New_York',
      facts: { place: 'New York City', date: '2026-11-29' },
      speak: {
        en: expect.stringContaining('times are for New York City, where you are'),
        hi: expect.stringContaining('समय वहाँ के हैं जहाँ आप हैं'),
        hinglish: expect.stringContaining('samay New York City ke hain, jahan aap hain'),
      },
    })
  })

  test('falls back to the place of birth, and says so', async () => {
    const { setup, tools } = await prepare(null)
    expect(setup.instructions).toContain('Today is 2026-11-30.')
    const { output } = await tools.run('get_panchang', {})
    expect(output).toMatchObject({
      facts: { place: 'Delhi' },
      speak: { en: expect.stringContaining('times are for Delhi, your birth place') },
    })
  })

  test.each(['get_period', 'get_panchang', 'find_muhurta', 'get_festivals'])(
    '%s is read where the caller is',
    async (name) => {
      const args = { get_period: { period: 'week' }, find_muhurta: { activity: 'vehicle' } }[name] ?? {}
      const { output } = await (await prepare(newYork)).tools.run(name, args)
      expect(output).toMatchObject({ timeZone: 'America/New_York', facts: { place: 'New York City' } })
    },
  )

  test('finds people among the profiles of the account', async () => {
    const { tools } = await prepare(null)
    expect((await tools.run('match_charts', { with: { name: 'Rahul' } })).output).toMatchObject({
      reason: 'person_unknown',
    })
  })
})
