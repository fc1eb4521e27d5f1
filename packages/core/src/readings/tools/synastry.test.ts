import { describe, expect, test } from '@jest/globals'
import { AnswerCard, Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { charles, diana, sandringham } from '../../testing/builders/build-royal-births.ts'
import { InMemoryPlaceSearch } from '../../testing/places/in-memory-place-search.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

const toolsFor = (language: Language, stored: readonly BirthProfile[], profile = charles) =>
  createReadingTools({
    profile,
    language,
    clock: new ManualClock(Date.UTC(2026, 10, 29, 6)),
    places: new InMemoryPlaceSearch([sandringham]),
    listProfiles: async () => [profile, ...stored],
  })
const ask = (
  args: Record<string, unknown> = { with: { name: 'Diana' } },
  { language = 'en', stored = [diana] }: { language?: Language; stored?: readonly BirthProfile[] } = {},
) => toolsFor(language, stored).run('get_synastry', args)

interface Found {
  readonly from: string
  readonly to: string
  readonly aspect: string
  readonly orbDeg: number
}
const aspectsOf = (output: Record<string, unknown>) => (output['facts'] as { aspects: Found[] }).aspects

describe('a synastry', () => {
  // AstroDatabank: his Sun at 22°25′ Scorpio; her Venus at 24°24′ Taurus, her Moon at 25°02′ Aquarius.
  test('has the aspects of the published charts, with their orbs', async () => {
    const { output } = await ask()
    const orbOf = (from: string, aspect: string, to: string) =>
      aspectsOf(output).find((each) => each.from === from && each.aspect === aspect && each.to === to)?.orbDeg
    expect(orbOf('sun', 'opposition', 'venus')).toBeCloseTo(1 + 59 / 60, 1)
    expect(orbOf('sun', 'square', 'moon')).toBeCloseTo(2 + 37 / 60, 1)
    expect(output['conventions']).toMatchObject({ zodiac: 'tropical' })
  })

  test('is a verdict, what strains and what helps, and whose choice it is, in three languages', async () => {
    const { output } = await ask()
    expect(output['speak']).toEqual({
      en: expect.stringMatching(
        /^By western synastry .*your Sun and their Moon are in square.*the two of you\.$/,
      ),
      hi: expect.stringMatching(/^पश्चिमी सिनेस्ट्री से .*आपके सूर्य और उनके चंद्र .*आप दोनों का है।$/),
      hinglish: expect.stringMatching(
        /^Western synastry se .*aapke Surya aur unke Chandra .*aap dono ka hai\.$/,
      ),
    })
    const { en, hi, hinglish } = output['speak'] as Record<Language, string>
    expect(hi).not.toMatch(/[a-z]/i)
    expect(hinglish).not.toMatch(/\p{Script=Devanagari}/u)
    expect(en).not.toMatch(/undefined|never|break up/)
  })

  test.each(Language.options)('shows its reasons in %s, each claim once', async (language) => {
    const { reasons } = await ask(undefined, { language })
    expect(AnswerCard.parse(reasons)).toEqual(reasons)
    const ids = reasons?.claims.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(reasons?.sentences.flatMap(({ claims }) => claims).every((id) => ids.includes(id))).toBe(true)
    const labels = reasons?.claims.flatMap(({ figures }) => figures.map(({ label }) => label)) ?? []
    expect(labels.filter((label) => /[a-z]/i.test(label)).length === 0).toBe(language === 'hi')
  })

  test('leaves the Moon of a birth without a time out, and says so', async () => {
    const { output } = await ask(undefined, { stored: [{ ...diana, time: null }] })
    expect(aspectsOf(output).filter(({ to }) => to === 'moon')).toEqual([])
    expect(aspectsOf(output).some(({ from }) => from === 'moon')).toBe(true)
    expect(output['speak']).toMatchObject({ en: expect.stringContaining('a Moon is left out') })
  })

  test('with a birth that was told comes after it is confirmed', async () => {
    const told = { name: 'Diana', date: '1961-07-01', time: '19:45', place: 'Sandringham' }
    const tools = toolsFor('en', [])
    const first = await tools.run('get_synastry', { with: told })
    expect(first.output).toMatchObject({ confirm: { place: 'Sandringham' } })
    const second = await tools.run('get_synastry', { with: told, confirmed: true })
    expect(second.output).toMatchObject({ facts: { with: 'Diana' } })
  })

  test('of nobody, of a place nobody knows, and of a child is refused in words', async () => {
    const refused = async (args: Record<string, unknown>) => (await ask(args)).output
    expect(await refused({ with: { name: 'Rahul' } })).toMatchObject({ speak: refusals.person_unknown })
    expect(await refused({ with: { date: '1990-01-01', place: 'Xqzzvwk' } })).toMatchObject({
      speak: refusals.place_unknown,
    })
    expect(await refused({ with: { date: '1890-01-01', place: 'Sandringham' } })).toMatchObject({
      speak: refusals.birth_out_of_range,
    })
    const child = { ...diana, date: '2015-01-01', utc: '2015-01-01T10:00:00Z' }
    expect((await ask(undefined, { stored: [child] })).output).toMatchObject({ speak: refusals.too_young })
  })
})
