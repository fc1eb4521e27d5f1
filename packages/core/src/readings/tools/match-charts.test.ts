import { describe, expect, test } from '@jest/globals'
import { Card, Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { PlaceSearch } from '../../births/index.ts'
import { charles, diana, sandringham } from '../../testing/builders/build-royal-births.ts'
import { delhi, InMemoryPlaceSearch, pune } from '../../testing/places/in-memory-place-search.ts'
import type { Answer } from '../answer/answer.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools, toolLimitMs } from '../reading-tools.ts'

const bilaspur = { ...delhi, name: 'Bilaspur', region: 'Chhattisgarh', population: 365_579 }
const places = new InMemoryPlaceSearch([
  delhi,
  pune,
  sandringham,
  bilaspur,
  { ...bilaspur, region: 'Himachal Pradesh', population: 20_000 },
])
const clock = () => new ManualClock(Date.UTC(2026, 10, 29, 6))
const told = { name: 'Diana', date: '1961-07-01', time: '19:45', place: 'Sandringham' }

interface Settings {
  readonly profile?: BirthProfile
  readonly language?: Language
  readonly stored?: readonly BirthProfile[]
  readonly search?: PlaceSearch
}
const toolsFor = ({ profile = charles, language = 'en', stored = [], search = places }: Settings = {}) => {
  const tools = createReadingTools({
    profile,
    language,
    clock: clock(),
    places: search,
    listProfiles: async () => [profile, ...stored],
  })
  return { run: (args: Record<string, unknown>) => tools.run('match_charts', args) }
}
const outputOf = async (args: Record<string, unknown>, settings: Settings = {}) => {
  const { output } = await toolsFor(settings).run(args)
  return output as { speak: Record<Language, string>; answer: Answer; facts: Record<string, unknown> }
}
/** Tells a birth, confirms it, and returns what is computed then. */
const matched = async (args: Record<string, unknown> = {}, settings: Settings = {}) => {
  const tools = toolsFor(settings)
  await tools.run({ with: told, ...args })
  return tools.run({ with: told, confirmed: true, ...args })
}

describe('a birth that was told', () => {
  test('is read back before anything is computed, in three languages', async () => {
    const { output } = await toolsFor().run({ with: { ...told, place: 'Pune' } })
    expect(output).toMatchObject({
      confirm: { name: 'Diana', date: '1961-07-01', time: '19:45', place: 'Pune', region: 'Maharashtra' },
      speak: {
        en: 'Diana, born on 1 July 1961 at 7:45 in the evening, in Pune, Maharashtra. Is that right?',
        hi: 'जन्म 1 जुलाई 1961 को शाम 7 बजकर 45 मिनट, पुणे में। क्या यह सही है?',
        hinglish:
          'Diana: janm 1 July 1961 ko shaam 7 bajkar 45 minute, Pune, Maharashtra mein. Kya yeh sahi hai?',
      },
    })
    expect(output).not.toHaveProperty('answer')
  })

  test('without its time is read back so', async () => {
    const { speak } = await outputOf({ with: { ...told, name: 'डायना', time: undefined, place: 'Pune' } })
    expect(speak.en).toBe('Born on 1 July 1961, time not known, in Pune, Maharashtra. Is that right?')
    expect(speak.hi).toBe('डायना: जन्म 1 जुलाई 1961, समय पता नहीं, पुणे में। क्या यह सही है?')
  })

  test('is read back even when the model calls it confirmed at once, and after a correction again', async () => {
    const tools = toolsFor()
    expect((await tools.run({ with: told, confirmed: true })).output).toHaveProperty('confirm')
    const corrected = { ...told, time: '20:45' }
    expect((await tools.run({ with: corrected, confirmed: true })).output).toHaveProperty('confirm')
    expect((await tools.run({ with: corrected, confirmed: true })).output).toHaveProperty('answer')
  })
})

/**
 * Worked by hand from the published Moons, Ashwini in Aries and Dhanishta in Aquarius, he the groom. Varna 1, vashya
 * beast and human 1, taras 6 and 5: 1.5, horse and lion 1, Mars and Saturn enemy and neutral 0.5, deva and rakshasa
 * 0, third and eleventh signs 7, adi and madhya 8: 20. Navamshas Gemini and Libra have friendly lords.
 */
describe('a match', () => {
  test('has the points of the published charts, with the fault and what lifts it', async () => {
    const { output } = await matched({ caller_side: 'groom' })
    expect(output).toMatchObject({
      facts: {
        with: 'Diana',
        points: { min: 20, max: 20 },
        kootas: [1, 1, 1.5, 1, 0.5, 0, 7, 8].map((points) => expect.objectContaining({ points })),
        faults: [{ koota: 'gana', isLifted: true }],
      },
      speak: {
        en: expect.stringMatching(
          /^The charts agree enough: 20 of 36 gunas match.*fault in Gana is lifted by friendly lords of the Moon navamshas.*choice is yours\.$/,
        ),
        hi: expect.stringMatching(/^कुंडलियाँ ठीक मिलती हैं: 36 में से 20 गुण .*गण का दोष कट जाता है.*निर्णय आपका है।$/),
        hinglish: expect.stringMatching(
          /^Kundliyan theek milti hain: 36 mein se 20 gun .*faisla aapka hai\.$/,
        ),
      },
    })
  })

  // With him as the bride varna is lost, and a rakshasa groom with a deva bride has 1 for gana: 20 again.
  test('without a side holds for both', async () => {
    const { output } = await matched()
    expect(output).toMatchObject({ facts: { points: { min: 20, max: 20 }, callerSide: null } })
  })

  test.each(Language.options)(
    'shows a card in %s, and every claim that it and the answer name',
    async (language) => {
      const { output, card, reasons } = await matched({ caller_side: 'groom' }, { language })
      expect(card).toMatchObject({ kind: 'match', points: 20, names: ['Charles', 'Diana'] })
      for (const each of [card, reasons]) {
        if (!each || each.kind === 'chart' || each.kind === 'help')
          throw new Error('A match has a card and reasons.')
        expect(Card.parse(each)).toEqual(each)
        const known = each.claims.map(({ id }) => id)
        const named = [...JSON.stringify(each).matchAll(/"claims":\[((?:"[^"]*",?)+)\]/g)].flatMap(
          ([, list = '']) => JSON.parse(`[${list}]`) as string[],
        )
        expect(named.length).toBeGreaterThan(8)
        expect(known).toEqual(expect.arrayContaining(named))
        expect(new Set(known).size).toBe(known.length)
        const figures = each.claims.flatMap(({ figures: rows }) => rows.map(({ label }) => label))
        expect(figures.filter((label) => /[a-z]/i.test(label)).length === 0).toBe(language === 'hi')
      }
      const words = JSON.stringify(output['speak'])
      expect(words).not.toMatch(/undefined|null|\{\d\}/)
      expect(words).not.toMatch(/do not marry|shaadi mat|शादी मत|must not|never marry/i)
    },
  )

  test('names no caste', async () => {
    const { card, reasons } = await matched({ caller_side: 'groom' })
    expect(JSON.stringify([card, reasons])).not.toMatch(/kshatriya|shudra|brahmin|vaishya/i)
  })

  // The Moon moves 13° in a day: at midnight it was at 22° of Capricorn's end, at the next one it has left Dhanishta 3.
  test('without a birth time says what holds over the day, and leaves Mangal dosha out', async () => {
    const { output } = await matched({ with: { ...told, time: undefined }, caller_side: 'groom' })
    const { min, max } = (output['facts'] as { points: { min: number; max: number } }).points
    expect(min).toBeLessThanOrEqual(20)
    expect(max).toBeGreaterThanOrEqual(20)
    expect(max).toBeGreaterThan(min)
    const { en } = output['speak'] as Record<Language, string>
    expect(en).toContain(`${min} to ${max} of 36`)
    expect(en).toContain('without both exact birth times this holds for every hour they leave open')
    expect(en).not.toMatch(/(neither|both) charts? ha/)
    expect(output['facts']).toMatchObject({ areTimesKnown: false, mangal: null })
  })
})

describe('a stored person', () => {
  test.each(['Diana', 'diana frances', 'डिआना', 'Dianna'])(
    'is found as “%s”, and not read back',
    async (name) => {
      const { facts } = await outputOf({ with: { name } }, { stored: [diana] })
      expect(facts).toMatchObject({ with: 'Diana Frances', points: { min: 20, max: 20 } })
    },
  )

  test('who is not there is asked for', async () => {
    for (const person of [{ name: 'Rahul' }, {}, { name: 'Charles' }]) {
      expect(await outputOf({ with: person }, { stored: [diana] })).toMatchObject({
        reason: 'person_unknown',
        speak: refusals.person_unknown,
      })
    }
  })

  test('of a name that two have is asked back, and told by the whole name or the date', async () => {
    const other = { ...diana, name: 'Diana Rigg', date: '1938-07-20', utc: '1938-07-20T10:00:00Z' }
    const settings = { stored: [diana, other] }
    expect(await outputOf({ with: { name: 'Diana' } }, settings)).toMatchObject({
      reason: 'person_ambiguous',
      speak: refusals.person_ambiguous,
    })
    const whole = await outputOf({ with: { name: 'Diana Rigg' } }, settings)
    expect(whole.facts).toMatchObject({ with: 'Diana Rigg' })
    const dated = await outputOf({ with: { name: 'Diana', date: '1961-07-01' } }, settings)
    expect(dated.facts).toMatchObject({ with: 'Diana Frances' })
  })
})

describe('what cannot be matched', () => {
  test.each([
    ['a place that nobody knows', { place: 'Xqzzvwk' }, 'place_unknown'],
    ['a place in two states', { place: 'Bilaspur' }, 'place_ambiguous'],
    ['a birth before 1900', { date: '1899-12-30' }, 'birth_out_of_range'],
    ['a birth to come', { date: '2027-01-01' }, 'birth_out_of_range'],
    // The clocks of London went from 01:00 to 02:00 on 26 March 1961.
    ['an hour that clocks left out', { date: '1961-03-26', time: '02:30' }, 'birth_time_unclear'],
    ['an argument that is no date', { date: '1 July' }, 'not_understood'],
  ] as const)('%s is answered in words', async (_, change, reason) => {
    expect(await outputOf({ with: { ...told, ...change } })).toMatchObject({
      reason,
      speak: refusals[reason],
    })
  })

  test('a state tells towns of one name apart', async () => {
    const output = await outputOf({ with: { ...told, place: 'Bilaspur, Himachal Pradesh' } })
    expect(output).toMatchObject({ confirm: { place: 'Bilaspur', region: 'Himachal Pradesh' } })
  })

  test('nobody under eighteen is matched', async () => {
    const child = { ...told, date: '2015-01-01' }
    expect((await matched({ with: child })).output).toMatchObject({ reason: 'too_young' })
    const young = { ...charles, date: '2015-01-01', utc: '2015-01-01T10:00:00Z' }
    expect((await matched({}, { profile: young })).output).toMatchObject({ reason: 'too_young' })
  })

  test('a search for a place that takes too long is answered, and given up', async () => {
    const manual = clock()
    const signals: (AbortSignal | undefined)[] = []
    const search: PlaceSearch = {
      search: (_name, _limit, signal) => {
        signals.push(signal)
        return new Promise(() => undefined)
      },
    }
    const tools = createReadingTools({ profile: charles, language: 'en', clock: manual, places: search })
    const run = tools.run('match_charts', { with: told })
    manual.pass(toolLimitMs)
    expect((await run).output).toMatchObject({ reason: 'slow', speak: refusals.slow })
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
  })
})
