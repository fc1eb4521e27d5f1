import { describe, expect, test } from '@jest/globals'
import { Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { AREAS } from '@astrovoice/astrology/timing'
import { buildBirthProfile } from '../../testing/index.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

const nowMs = Date.UTC(2026, 10, 29, 6)
const profile = buildBirthProfile()
const run = async (name: string, args: unknown, of: BirthProfile = profile) => {
  const tools = createReadingTools({ profile: of, language: 'en', clock: new ManualClock(nowMs) })
  return (await tools.run(name, args)).output
}
const speakOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>
const areaNames = AREAS.map((area) => (area === 'workChange' ? 'work_change' : area))

describe('get_outlook', () => {
  test.each(areaNames)(
    '%s has a verdict, a reason, how sure and one thing to do, in each script',
    async (area) => {
      const output = await run('get_outlook', { area })
      expect(Object.keys(output['answer'] as object).sort()).toEqual([
        'action',
        'certainty',
        'verdict',
        'why',
      ])
      for (const language of Language.options) {
        const sentences = speakOf(output)[language].match(/[^.।]+[.।]/g) ?? []
        expect(sentences).toHaveLength(3)
      }
      expect(speakOf(output).hi).not.toMatch(/[a-z]/i)
      expect(speakOf(output).hinglish).not.toMatch(/\p{Script=Devanagari}/u)
    },
  )

  // Born on 5 November 1992: Mars in Cancer is debilitated by every text, and lords the 3rd and 8th of this chart.
  test('the reason names evidence, and the output has its claim with a rule of the engine', async () => {
    const output = await run('get_outlook', { area: 'property' })
    expect(speakOf(output).en).toContain('Mars, debilitated in Cancer')
    const claims = output['claims'] as { id: string; rule: string }[]
    expect(claims.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^promise\./))
  })

  test('a chart of someone under eighteen is not read for love, marriage or children, and is for studies', async () => {
    const child = buildBirthProfile({ date: '2012-11-05', utc: '2012-11-04T22:40:00Z' })
    for (const area of ['love', 'marriage', 'children']) {
      for (const tool of ['get_outlook', 'get_timing']) {
        expect(await run(tool, { area }, child)).toMatchObject({
          reason: 'too_young',
          speak: refusals.too_young,
        })
      }
    }
    expect(await run('compare_paths', { paths: 'love_or_arranged' }, child)).toMatchObject({
      reason: 'too_young',
    })
    expect(await run('get_outlook', { area: 'education' }, child)).not.toHaveProperty('error')
  })

  test('someone who is married hears of the marriage, not of a wedding', async () => {
    const { en } = speakOf(await run('get_outlook', { area: 'marriage', situation: ['married'] }))
    expect(en).toMatch(/your married life/)
    expect(en).not.toMatch(/Tell your family clearly what matters to you in a partner/)
  })

  test('of a pregnancy nothing is read', async () => {
    expect(await run('get_outlook', { area: 'children', situation: ['expecting'] })).toMatchObject({
      reason: 'pregnancy',
      speak: refusals.pregnancy,
    })
  })

  test('without a birth time the answer says that it rests on the Moon', async () => {
    const output = await run('get_outlook', { area: 'work' }, { ...profile, time: null })
    expect(speakOf(output).en).toContain('without your birth time this rests on the Moon alone')
    expect(speakOf(output).hi).toContain('जन्म समय के बिना')
    expect(speakOf(output).hinglish).toContain('janm samay ke bina')
  })

  test('health is read as care: no illness, and a doctor for complaints', async () => {
    const { en } = speakOf(await run('get_outlook', { area: 'health' }))
    expect(en).toMatch(/vitality|care of your body/)
    expect(en).toMatch(/doctor/)
    expect(en).not.toMatch(/disease|illness|surgery|cure/i)
  })
})

describe('compare_paths', () => {
  test.each(['love_or_arranged', 'job_or_business', 'home_or_abroad', 'stay_or_change'])(
    '%s says both sides with a claim each, and leaves the choice to the caller',
    async (paths) => {
      const output = await run('compare_paths', { paths })
      expect(speakOf(output).en).toMatch(/leans|about equal/)
      expect(speakOf(output).en).toContain('The choice is yours')
      expect(output['claims']).toHaveLength(2)
    },
  )
})
