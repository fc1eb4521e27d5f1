import { describe, expect, test } from '@jest/globals'
import { BirthProfile, DayCard, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { delhi, InMemoryPlaceSearch } from '../../testing/places/in-memory-place-search.ts'
import type { Claim } from '@astrovoice/astrology/rules'
import type { Answer, Sentence } from '../answer/answer.ts'
import { createReadingTools } from '../reading-tools.ts'

const mumbai = { ...delhi, name: 'Mumbai', region: 'Maharashtra', latitudeDeg: 19.07, longitudeDeg: 72.88 }
const murmansk = {
  ...delhi,
  name: 'Murmansk',
  latitudeDeg: 68.97,
  longitudeDeg: 33.09,
  timeZone: 'Europe/Moscow',
}
/** Moon in Aquarius in Shatabhisha. */
const asha = BirthProfile.parse({
  id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
  name: 'Asha',
  date: '1992-11-05',
  time: '04:10',
  utc: '1992-11-04T22:40:00Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: mumbai,
})

const sunday = '2026-11-29T10:00:00+05:30'
const places = new InMemoryPlaceSearch([delhi, murmansk])
const ask = async (
  name: string,
  args: Record<string, unknown> = {},
  { at = sunday, profile = asha }: { at?: string; profile?: BirthProfile } = {},
) => {
  const clock = new ManualClock(Date.parse(at))
  const { output } = await createReadingTools({ profile, language: 'en', clock, places }).run(name, args)
  return output as {
    speak: Record<Language, string>
    answer: Answer
    claims: Claim[]
    facts: Record<string, unknown>
    timeZone: string
    error?: string
    reason?: string
  }
}

const questions: [string, Record<string, unknown>][] = [
  ['get_day', {}],
  ['get_day', { date: '2026-11-30', place: 'Delhi' }],
  ['get_day', { date: '2026-12-12' }],
  ['get_period', { period: 'week' }],
  ['get_period', { period: 'month' }],
  ['get_period', { period: 'year' }],
  ['get_panchang', {}],
  ['get_panchang', { limb: 'bhadra', date: '2026-11-30' }],
  ['get_panchang', { limb: 'panchak' }],
  ['get_panchang', { limb: 'disha_shool' }],
  ['get_panchang', { limb: 'nalla_neram' }],
  ['get_panchang', { limb: 'ganda_mula' }],
  ['get_panchang', { limb: 'anandadi' }],
  ['find_muhurta', { activity: 'vehicle' }],
  ['find_muhurta', { activity: 'marriage', from: '2025-07-07', until: '2025-10-31' }],
  ['get_festivals', {}],
  ['get_festivals', { festival: 'diwali' }],
]

describe('every answer about days', () => {
  test.each(questions)(
    '%s %j is a verdict in each script, of three sentences at most',
    async (name, args) => {
      const { speak, answer } = await ask(name, args)
      for (const language of Language.options) {
        expect(answer.verdict.speak[language]).not.toBe('')
        expect(speak[language].match(/[.।](?= |$)/g)!.length).toBeLessThanOrEqual(3)
      }
      expect(speak.hi).not.toMatch(/[a-z]/i)
      expect(speak.hinglish).not.toMatch(/\p{Script=Devanagari}/u)
      expect(speak.en).not.toMatch(/\b[AP]M\b|undefined|null|\{\d\}/i)
    },
  )

  test.each(questions)('%s %j names only claims that it has', async (name, args) => {
    const { answer, claims } = await ask(name, args)
    const named = (Object.values(answer) as Sentence[]).flatMap((part) => part.claims)
    const ids = claims.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(named))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test.each(questions)('the figures behind %s %j are said in Hindi for a Hindi call', async (name, args) => {
  const clock = new ManualClock(Date.parse(sunday))
  const tools = createReadingTools({ profile: asha, language: 'hi', clock, places })
  const { reasons } = await tools.run(name, args)
  const labels = (reasons?.claims ?? []).flatMap(({ figures }) => figures.map(({ label }) => label))
  expect(labels.filter((label) => /[a-z]/i.test(label))).toEqual([])
})

describe('a day', () => {
  test('is today at the birth place, said so, where nothing else is named', async () => {
    const { speak, facts, answer } = await ask('get_day')
    expect(facts).toMatchObject({ place: 'Mumbai', date: '2026-11-29', weekday: 'Sunday' })
    expect(speak.en).toMatch(/^Today is a good day for you/)
    expect(speak.en).toContain('times are for Mumbai, your birth place')
    expect(speak.hi).toMatch(/^आज का दिन/)
    expect(answer.when).toMatchObject({ from: '2026-11-29', until: '2026-11-29' })
  })

  test('is named with words that know tomorrow and later days', async () => {
    expect((await ask('get_day', { date: '2026-11-30' })).speak).toMatchObject({
      en: expect.stringMatching(/^Tomorrow is .* tomorrow (morning|afternoon|evening)/),
      hi: expect.stringMatching(/^कल का दिन .* कल (सुबह|दोपहर|शाम)/),
    })
    expect((await ask('get_day', { date: '2026-12-03' })).speak.en).toMatch(
      /^Thursday, 3 December is .* on Thursday/,
    )
  })

  test('that is over is in the past tense, without anything to do', async () => {
    const { speak, answer } = await ask('get_day', { date: '2026-11-27' })
    expect(speak.en).toMatch(/^Friday, 27 November was /)
    expect(speak.hi).toMatch(/ था,/)
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['when', 'action']))
    const almanac = await ask('get_panchang', { date: '2026-11-27' })
    expect(almanac.speak.en).toMatch(/^27 November was Friday, .* until/)
  })

  test('is read where the caller is', async () => {
    const { facts, speak } = await ask('get_day', { place: 'Delhi' })
    expect(facts).toMatchObject({ place: 'Delhi' })
    expect(speak.en).toContain('times are for Delhi.')
  })

  test('without a birth time leaves out what rests on it, and says so', async () => {
    const { speak, facts } = await ask('get_day', {}, { profile: { ...asha, time: null } })
    expect(speak.en).toContain('your birth time is not known')
    expect(facts).toMatchObject({ dasha: [] })
    expect(JSON.stringify(facts['moon'])).not.toMatch(/"houseFromLagna":\d/)
  })

  test('of a place that nobody knows asks for a larger city', async () => {
    const { reason, speak } = await ask('get_day', { place: 'Xqzzvwk' })
    expect(reason).toBe('place_unknown')
    expect(speak.en).toContain('larger city')
  })

  test.each(['1899-12-31', '2100-01-01'])('of %s is out of range', async (date) => {
    expect((await ask('get_day', { date })).reason).toBe('date_out_of_range')
  })

  test('that is no ISO date is asked for again', async () => {
    expect((await ask('get_day', { date: 'kal' })).reason).toBe('not_understood')
  })

  test('that a place skipped is out of range', async () => {
    const apia = {
      ...delhi,
      name: 'Apia',
      latitudeDeg: -13.83,
      longitudeDeg: -171.77,
      timeZone: 'Pacific/Apia',
    }
    const profile = { ...asha, place: apia }
    expect((await ask('get_day', { date: '2011-12-30' }, { profile })).reason).toBe('date_out_of_range')
  })

  test.each(['get_day', 'get_panchang'])('%s of a polar night asks for another city', async (name) => {
    const { reason, error } = await ask(name, { place: 'Murmansk', date: '2026-12-21' })
    expect(reason).toBe('sun_does_not_rise')
    expect(error).toContain('The Sun does not rise')
  })
})

describe('the card of a day', () => {
  const draw = async (name: string, args: Record<string, unknown>, language: Language = 'en') => {
    const clock = new ManualClock(Date.parse(sunday))
    const { card } = await createReadingTools({ profile: asha, language, clock, places }).run(name, args)
    return DayCard.parse(card)
  }

  test.each(['get_day', 'get_panchang'])(
    'of %s has five limbs and its periods in order of time',
    async (name) => {
      const card = await draw(name, { place: 'Delhi' })
      expect(card).toMatchObject({ title: 'Sunday, 29 November', date: '2026-11-29', place: 'Delhi' })
      expect(card.limbs.map((limb) => limb.name)).toEqual(['vara', 'tithi', 'nakshatra', 'yoga', 'karana'])
      // Shashthi ends at 20:17 UTC.
      expect(card.limbs[1]).toMatchObject({
        value: 'Krishna Shashthi',
        until: expect.stringMatching(/^2026-11-29T20:1[67]/),
      })
      expect(card.periods.map(({ from }) => from)).toEqual(card.periods.map(({ from }) => from).toSorted())
      expect(card.periods.find(({ label }) => label === 'Rahu Kaal')?.quality).toBe('hard')
    },
  )

  test.each(Language.options)('in %s names only claims that it has, each with a source', async (language) => {
    const card = await draw('get_day', { date: '2026-12-03' }, language)
    const named = [...card.sentences, ...card.periods].flatMap(({ claims }) => claims)
    const ids = card.claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(named))
    expect(card.claims.every(({ rule }) => rule.tradition !== 'project')).toBe(true)
    if (language === 'hi') expect(JSON.stringify(card.sentences.map(({ text }) => text))).not.toMatch(/[a-z]/)
  })

  test('says its figures by the clock of the place: Rahu Kaal of Murmansk in November', async () => {
    const card = await draw('get_panchang', { place: 'Murmansk', date: '2026-11-24' })
    const rahuKaal = card.periods.find(({ label }) => label === 'Rahu Kaal')!
    const claim = card.claims.find(({ id }) => id === rahuKaal.claims[0])!
    const moscow = new Intl.DateTimeFormat('en-IN', { timeStyle: 'short', timeZone: 'Europe/Moscow' })
    expect(claim.figures[0]?.value).toContain(moscow.format(Date.parse(rahuKaal.from)))
  })
})

describe('the panchang', () => {
  /**
   * Drik Panchang for New Delhi on 16 April 2026: sunrise 05:55, sunset 18:47. Rahu kaal on a Thursday is the
   * sixth eighth of the day. It runs from 05:55 + 5/8 of 12 h 52 min = 13:57:30 to 15:34.
   */
  test('tells weekday, tithi and Rahu Kaal at the place', async () => {
    const { speak, facts } = await ask(
      'get_panchang',
      { place: 'Delhi' },
      { at: '2026-04-16T11:30:00+05:30' },
    )
    expect(speak.en).toMatch(/^Today is Thursday, .* Rahu Kaal .*: 1:5[78] to 3:3[345] this afternoon\./)
    expect(facts).toMatchObject({
      date: '2026-04-16',
      sunrise: expect.stringMatching(/T05:5[45].*\+05:30$/),
      almanac: { ayanamsa: 'lahiri', sunrise: 'upper-limb' },
    })
  })

  // astronomy-engine 2.1.19: the Moon is 252° ahead of the Sun, where Shashthi ends, at 20:17 UTC on 29 November.
  test('says of what ends after midnight that it lasts until then tonight', async () => {
    const { speak } = await ask('get_panchang')
    expect(speak.en).toContain('Krishna Shashthi until 1:47 tonight')
    expect(speak.hi).toContain('आज रात 1 बजकर 47 मिनट तक')
  })

  test('before sunrise is that of the day before, and says until when', async () => {
    const { speak, facts } = await ask('get_panchang', {}, { at: '2026-04-16T03:30:00+05:30' })
    expect(facts).toMatchObject({ date: '2026-04-15' })
    expect(speak.en).toMatch(/^Until sunrise it is Wednesday/)
  })

  test('replies to a question about one limb with that limb alone', async () => {
    const { speak, answer } = await ask('get_panchang', { limb: 'rahu_kaal', place: 'Delhi' })
    expect(speak.en).toMatch(/^Rahu Kaal is \d+(:\d\d)? .* this (afternoon|evening)\. Times are for Delhi\.$/)
    expect(Object.keys(answer).toSorted()).toEqual(['certainty', 'verdict'])
  })

  test('rests on claims of its limbs, with the instants of the almanac', async () => {
    const { claims, facts } = await ask('get_panchang', {})
    expect(claims.map(({ id }) => id)).toEqual(['vara', 'tithi', 'nakshatra', 'rahuKaal'])
    const { sunrise } = facts as { sunrise: string }
    expect(claims[0]?.figures['fromUtcMs']).toBeCloseTo(Date.parse(sunrise), -3)
  })

  test.each(['rahu_kaal', 'bhadra', 'panchak', 'sunrise', 'moonrise', 'disha_shool'])(
    'says of %s what it is, where it is asked why',
    async (limb) => {
      const { answer, claims } = await ask('get_panchang', { limb })
      expect(answer.verdict.claims).toEqual(claims.map(({ id }) => id))
      expect(claims).toHaveLength(1)
      expect(claims[0]?.evidence.en).toMatch(/^[a-z].{20,}[^.]$/)
    },
  )

  test('says that a Wednesday has no Abhijit', async () => {
    const { speak } = await ask('get_panchang', { limb: 'abhijit', date: '2026-12-02' })
    expect(speak.en).toContain('There is no Abhijit muhurta on Wednesday')
  })
})

describe('a week', () => {
  // astronomy-engine 2.1.19, Lahiri: the Moon enters Kanya, the eighth from Kumbha, at 09:29 UTC on 2 December 2026.
  test('names its best days, and when the Moon is in the eighth sign', async () => {
    const { speak, answer, facts } = await ask('get_period', { period: 'week' })
    expect(speak.en).toMatch(/The Moon passes the 8th sign from yours: .* on Wednesday afternoon/)
    expect(facts['days']).toHaveLength(7)
    expect(answer.when!.from! <= answer.when!.until!).toBe(true)
  })
})

describe('a year', () => {
  /** Swiss Ephemeris 2.10.03, swe_solcross_ut, Lahiri: the return of 2026 is on 1 January at 02:04:54 UT. */
  const delhiBorn = { ...asha, date: '1990-01-01', time: '02:00', utc: '1989-12-31T20:30:00Z', place: delhi }

  test('runs from one return of the Sun to the next, and names its strongest stretch', async () => {
    const { speak, facts, answer } = await ask('get_period', { period: 'year' }, { profile: delhiBorn })
    expect(speak.en).toMatch(/^Your year from 1 January 2026 to 1 January 2027 is/)
    expect(facts).toMatchObject({ age: 36, from: expect.stringMatching(/^2026-01-01T07:3[45].*\+05:30$/) })
    expect(answer.when!.until! > '2026-11-29').toBe(true)
  })

  test('of a later date is the one that runs then', async () => {
    const { facts } = await ask('get_period', { period: 'year', from: '2027-06-01' }, { profile: delhiBorn })
    expect(facts).toMatchObject({ age: 37 })
  })

  test('needs the time of birth, and says so', async () => {
    const { reason } = await ask('get_period', { period: 'year' }, { profile: { ...delhiBorn, time: null } })
    expect(reason).toBe('birth_time_needed')
  })

  test('before the birth is out of range', async () => {
    const { reason } = await ask('get_period', { period: 'year', from: '1980-01-01' }, { profile: delhiBorn })
    expect(reason).toBe('date_out_of_range')
  })
})

describe('a muhurta', () => {
  // As find-muhurta.test.ts: Chaturmas of 2025 rules out each of these 117 days.
  test('that no day offers is refused with the season, and something to do', async () => {
    const span = { activity: 'marriage', from: '2025-07-07', until: '2025-10-31' }
    const { speak, facts } = await ask('find_muhurta', span)
    expect(speak.en).toMatch(/^There is no good time for marriage .* Chaturmas rules out 117 of these days/)
    expect(facts['muhurtas']).toEqual([])
  })

  // Drik Panchang, Shubh Vivah of 2025 in New Delhi: 14, 16, 18 to 21 April are the first after Kharmas.
  test('is the first day after Kharmas for a wedding in April 2025', async () => {
    const { answer } = await ask(
      'find_muhurta',
      { activity: 'marriage', from: '2025-03-15', until: '2025-04-30', place: 'Delhi' },
      { at: '2025-03-15T08:00:00+05:30', profile: { ...asha, time: null } },
    )
    expect(answer.when).toMatchObject({ from: '2025-04-14' })
  })

  test('of a span that ends before it begins is asked for again', async () => {
    const span = { activity: 'gold', from: '2026-12-10', until: '2026-12-01' }
    expect((await ask('find_muhurta', span)).reason).toBe('not_understood')
  })
})

describe('festivals', () => {
  // Gazetted holidays of India for 2025: Holi on 14 March, Diwali on 20 October.
  test.each([
    ['holi', 'Friday, 14 March'],
    ['diwali', 'Monday, 20 October'],
  ])('the next %s is on %s', async (festival, day) => {
    const asked = { festival, place: 'Delhi' }
    const { speak } = await ask('get_festivals', asked, { at: '2025-01-10T10:00:00+05:30' })
    expect(speak.en).toContain(`is on ${day}.`)
  })

  test('that is over this year is looked up in the next', async () => {
    const { facts } = await ask('get_festivals', { festival: 'holi' })
    expect(facts['festivals']).toEqual([
      { id: 'holi', name: 'Holi', date: expect.stringMatching(/^2027-03-2\d$/) },
    ])
  })

  test('none in some days is said as such', async () => {
    const { speak } = await ask('get_festivals', { from: '2026-12-01', until: '2026-12-03' })
    expect(speak.en).toMatch(/^There is no festival/)
  })
})
