import { describe, expect, test } from '@jest/globals'
import { Card, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'
import { readingToolCatalogue } from './catalogue.ts'

interface Row {
  readonly args?: Record<string, unknown>
  /** The kind of its card, or why it shows none. */
  readonly card: Card['kind'] | { readonly none: string }
  /** What the caller hears without a birth time; an answer when left out. */
  readonly withoutTime?: 'birth_time_needed'
}

const reasonsAlone = { none: 'the reasons of the answer are its card' }

/** One question for each tool. */
const rows: Readonly<Record<string, Row>> = {
  get_outlook: { args: { area: 'work' }, card: reasonsAlone },
  get_timing: { args: { area: 'work' }, card: 'windows' },
  compare_paths: { args: { paths: 'job_or_business' }, card: reasonsAlone },
  get_meaning: { args: { of: 'planet', name: 'saturn' }, card: reasonsAlone },
  get_remedies: { args: { area: 'work' }, card: reasonsAlone },
  get_birth_chart: { card: 'chart' },
  get_planet_position: {
    args: { planet: 'moon' },
    card: { none: 'the chart shows every planet' },
  },
  get_divisional_chart: { args: { varga: 'D10' }, card: 'chart' },
  get_current_dasha: { card: { none: 'two dates are said' } },
  get_dasha_timeline: { card: reasonsAlone },
  get_yogas: { card: reasonsAlone, withoutTime: 'birth_time_needed' },
  get_kp: { args: { matter: 'job' }, card: reasonsAlone, withoutTime: 'birth_time_needed' },
  get_jaimini: { card: reasonsAlone, withoutTime: 'birth_time_needed' },
  get_birth_points: { card: reasonsAlone, withoutTime: 'birth_time_needed' },
  get_transits: { args: { planet: 'saturn' }, card: 'transits' },
  get_numerology: { card: reasonsAlone },
  draw_tarot: { args: { spread: 'three_cards' }, card: 'tarot' },
  match_charts: { args: { with: { name: 'Meera' } }, card: 'match' },
  get_synastry: { args: { with: { name: 'Meera' } }, card: reasonsAlone },
  check_dosha: { args: { dosha: 'mangal' }, card: reasonsAlone, withoutTime: 'birth_time_needed' },
  get_day: { card: 'day' },
  get_period: { args: { period: 'week' }, card: reasonsAlone },
  get_solar_return: { card: 'chart', withoutTime: 'birth_time_needed' },
  find_muhurta: { args: { activity: 'vehicle' }, card: reasonsAlone },
  get_festivals: { card: reasonsAlone },
  get_panchang: { card: 'day' },
}

const ask = (name: string, time: string | null, language: Language = 'en') => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  const profile = buildBirthProfile({ time })
  const meera = buildBirthProfile({ name: 'Meera', date: '1992-03-04', utc: '1992-03-04T05:00:00Z' })
  const listProfiles = async () => [meera]
  return createReadingTools({ profile, language, clock, listProfiles }).run(name, rows[name]?.args ?? {})
}
const wordsOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>

test('every tool of the catalogue has a row here, and every row a tool', () => {
  expect(readingToolCatalogue.map(({ name }) => name).toSorted()).toEqual(Object.keys(rows).toSorted())
})

describe.each(readingToolCatalogue.map((tool) => [tool.name, tool] as const))('%s', (name, tool) => {
  const { card: shown, withoutTime } = rows[name] ?? { card: reasonsAlone }

  test('says to the model what it computes, and takes no argument that it does not know', async () => {
    expect(tool.description).toMatch(/^[A-Z].{30,}\.$/)
    const { output } = await createReadingTools({
      profile: buildBirthProfile(),
      language: 'en',
      clock: new ManualClock(Date.UTC(2026, 10, 29, 6)),
    }).run(name, { ...rows[name]?.args, mood: 'good' })
    expect(output).toMatchObject({ reason: 'not_understood' })
  })

  test.each(Language.options)(
    'answers in %s, in its script, with its card and its claims',
    async (language) => {
      const { output, card, reasons } = await ask(name, '04:10', language)
      expect(output['error']).toBeUndefined()
      const words = wordsOf(output)
      for (const each of Language.options) expect(words[each]).toMatch(/[.।]$/)
      expect(words.hi).not.toMatch(/[a-z]{3,}/i)
      expect(words.hinglish).not.toMatch(/\p{Script=Devanagari}/u)
      expect(card?.kind ?? 'none').toBe(typeof shown === 'string' ? shown : 'none')
      if (card) expect(Card.parse(card)).toEqual(card)
      expect(reasons?.claims.length).toBeGreaterThan(0)
      expect(reasons?.sentences[0]?.claims.length).toBeGreaterThan(0)
    },
  )

  test('without a birth time says an answer, or that it needs one', async () => {
    const { output } = await ask(name, null)
    expect(output['reason']).toBe(withoutTime)
    for (const each of Language.options) expect(wordsOf(output)[each]).toMatch(/[.।]$/)
    if (!withoutTime) expect(output['birthTime']).toMatchObject({ isTimeKnown: false })
  })
})
