import { describe, expect, test } from '@jest/globals'
import { Card, type BirthProfile, type Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

/** Moon in Aquarius, lagna in Virgo. */
const born = buildBirthProfile()
const run = (
  args: unknown,
  { profile = born, at = '2026-11-29T06:30:00Z' }: { profile?: BirthProfile; at?: string } = {},
) => {
  const clock = new ManualClock(Date.parse(at))
  return createReadingTools({ profile, language: 'en', clock }).run('get_transits', args)
}
const ask = async (...asked: Parameters<typeof run>) => {
  const { output } = await run(...asked)
  return output as {
    speak: Record<Language, string>
    facts: { transits: Record<string, unknown>[] }
    reason?: string
  }
}

describe('get_transits of one planet', () => {
  // Saturn in Pisces from 29 March 2025 (Drik Panchang) to 3 June 2027 (hindi.lifeberrys.com), direct on 11 December
  // 2026 (naidunia.com, 11 December 2025). Pisces is the second from Aquarius: the last phase of Sade Sati.
  test('says where, since when, until when, what follows, and what it is held to mean', async () => {
    const { speak } = await ask({ planet: 'saturn' })
    expect(speak.en).toMatch(
      /^Saturn is in Pisces and retrograde until 11 December 2026, in the 2nd house from your Moon and the 7th from your lagna: it came on 29 March 2025 and stays until 3 June 2027, then it enters Aries\. This is the last phase of Sade Sati/,
    )
    expect(speak.hi).toMatch(
      /^शनि मीन राशि में है और 11 दिसंबर 2026 तक वक्री है, .*29 मार्च 2025 को आया और 3 जून 2027 तक/,
    )
    expect(speak.hinglish).toMatch(/^Shani Meen rashi mein hai aur 11 December 2026 tak vakri hai, /)
  })

  // jagran.com: Rahu enters Capricorn on 5 December 2026. Phaladeepika 26.24: in the twelfth from the Moon, expenses.
  test('a week before a slow planet changes its sign, says what the next one is held to mean', async () => {
    const { speak } = await ask({ planet: 'rahu' })
    expect(speak.en).toMatch(
      /Health asks for care\. In Capricorn Rahu is in the 12th house from your Moon and the 5th from your lagna\. Expenses ask for care/,
    )
    const months = await ask({ planet: 'rahu' }, { at: '2026-06-29T06:30:00Z' })
    expect(months.speak.en).not.toContain('12th house')
  })

  // Mercury turns retrograde on 15 March and direct on 7 April 2025 (almanacs, as in the engine's tests of stations).
  test('says whether it is retrograde, and for Mercury when it is next', async () => {
    const before = await ask({ planet: 'mercury' }, { at: '2025-03-01T06:30:00Z' })
    expect(before.speak.en).toMatch(/^Mercury is in \w+ and not retrograde, /)
    expect(before.speak.en).toContain('It is next retrograde from 15 March 2025 to 7 April 2025.')
    const within = await ask({ planet: 'mercury' }, { at: '2025-03-20T06:30:00Z' })
    expect(within.speak.en).toMatch(/^Mercury is in \w+ and retrograde until 7 April 2025, /)
    expect(within.facts.transits[0]).toMatchObject({ isRetrograde: true })
  })

  // askmahdeva.com and Hindustan, 17 November 2025: Cancer on 18 October, Gemini on 5 December 2025, Cancer on 2 June, Leo on 31 October 2026.
  test('in a span names its signs and the dates of their change, the retrograde return too', async () => {
    const { speak } = await ask({ planet: 'jupiter', from: '2025-10-01', until: '2026-12-31' })
    expect(speak.en).toMatch(
      /^From October 2025 to December 2026 Jupiter passes through Gemini, Cancer and Leo: it enters Cancer on 18 October 2025, Gemini on 5 December 2025 and Cancer on 2 June 2026\./,
    )
    expect(speak.hi).toContain('18 अक्टूबर 2025 को कर्क में')
  })

  test('in a span without a change says how long it stays', async () => {
    const { speak } = await ask({ planet: 'saturn', from: '2027-04-01', until: '2027-04-30' })
    expect(speak.en).toMatch(/^In April 2027 Saturn stays in Pisces: it stays there until 3 June 2027\./)
  })

  // Saturn enters Aries at 23:58 UTC on 2 June 2027 (Swiss Ephemeris): the third in India, the second in New York.
  test('gives dates by the clock of the caller', async () => {
    const newYorker = { ...born, place: { ...born.place, timeZone: 'America/New_York' } }
    const { speak } = await ask({ planet: 'saturn' }, { profile: newYorker })
    expect(speak.en).toContain('stays until 2 June 2027')
  })
})

describe('get_transits without a planet', () => {
  // jagran.com, “Rahu gochar 2026”: Rahu enters Capricorn on 5 December 2026 at 22:33, Indian time.
  test('names the slow ones, the next to change and what the weightiest brings', async () => {
    const { speak, facts } = await ask({})
    expect(speak.en).toMatch(
      /^Saturn is in Pisces, the 2nd house from your Moon; Jupiter in Leo, the 7th; Rahu in Aquarius, the 1st: the next to change is Rahu, into Capricorn on 5 December 2026\./,
    )
    expect(facts.transits.map(({ planet }) => planet)).toEqual(['saturn', 'jupiter', 'rahu', 'ketu'])
  })

  test('in a year names the changes of the slow ones, in a month those of the quick ones too', async () => {
    const year = await ask({ from: '2026-01-01', until: '2026-12-31' })
    expect(year.speak.en).toMatch(
      /^Jupiter enters Cancer on 2 June 2026, Jupiter enters Leo on 31 October 2026 and Rahu enters Capricorn on 5 December 2026\./,
    )
    // menafn.com: the Sun enters Capricorn on 14 January 2026 at 15:13.
    const month = await ask({ from: '2026-01-10', until: '2026-01-20' })
    expect(month.speak.en).toMatch(/the Sun enters Capricorn on 14 January 2026/i)
  })

  test('in a span without a change says so', async () => {
    const { speak } = await ask({ from: '2027-07-01', until: '2027-10-10' })
    expect(speak.en).toMatch(/^From July to October 2027 none of the slow planets changes its sign\./)
  })
})

describe('get_transits', () => {
  test('without a birth time counts from the Moon alone and says so', async () => {
    const { speak, facts } = await ask({ planet: 'saturn' }, { profile: { ...born, time: null } })
    expect(speak.en).not.toContain('lagna')
    expect(speak.en).toMatch(/without your birth time this rests on the Moon alone\.$/)
    expect(JSON.stringify(facts)).toContain('"houseFromLagna":null')
  })

  // The library astronomy-engine has the Moon enter Pisces after midnight UT, early on 6 November 1992.
  test('where the Moon changed her sign on the day of birth says that houses may be off', async () => {
    const noon = { ...born, time: null, date: '1992-11-06', utc: '1992-11-06T06:30:00Z' }
    const { speak } = await ask({ planet: 'saturn' }, { profile: noon })
    expect(speak.en).toMatch(/the houses may be off by one\.$/)
  })

  // Jupiter in the seventh from the Moon is held to bring marriage and happiness.
  test('leaves out marriage for a minor', async () => {
    const asked = { planet: 'jupiter' }
    expect((await ask(asked)).speak.en).toMatch(/marriage/)
    const { speak } = await ask(asked, { profile: { ...born, date: '2012-11-05' } })
    expect(speak.en).toMatch(/This is held to bring happiness/)
    expect(speak.en).not.toMatch(/marriage|partnership/)
  })

  test('of days before the birth or after the tables is refused in words', async () => {
    for (const from of ['1980-01-01', '2150-01-01', '2026-02-30']) {
      const output = await ask({ planet: 'saturn', from, until: from })
      expect(output).toMatchObject({ reason: 'date_out_of_range', speak: refusals.date_out_of_range })
    }
  })

  test.each([{ planet: 'saturn' }, {}, { planet: 'moon', from: '2027-01-01', until: '2090-01-01' }])(
    'shows a card for %j that names no claim it does not have',
    async (args) => {
      const { card } = await run(args)
      expect(Card.parse(card)).toEqual(card)
      if (card?.kind !== 'transits') throw new Error('no card of transits')
      const ids = card.claims.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(card.transits.flatMap(({ claims }) => claims).filter((id) => !ids.includes(id))).toEqual([])
    },
  )
})
