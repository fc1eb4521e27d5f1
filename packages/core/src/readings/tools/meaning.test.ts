import { describe, expect, test } from '@jest/globals'
import { Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

const profile = buildBirthProfile()
const ask = async (name: string, args: unknown, of: BirthProfile = profile) => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  return (await createReadingTools({ profile: of, language: 'en', clock }).run(name, args)).output
}
const speakOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>

describe('get_meaning', () => {
  test.each([
    [{ of: 'planet', name: 'saturn' }],
    [{ of: 'sign' }],
    [{ of: 'house', name: '10' }],
    [{ of: 'nakshatra', name: 'Ashwini' }],
    [{ of: 'dasha' }],
    [{ of: 'yoga', name: 'Raja yoga' }],
    [{ of: 'dosha', name: 'manglik' }],
    [{ of: 'dosha', name: 'mangal' }],
    [{ of: 'dosha', name: 'sade_sati' }],
    [{ of: 'term', name: 'gun_milan' }],
    [{ of: 'term', name: 'rahu kaal' }],
  ])('%j is said in each script, with its claims', async (args) => {
    const output = await ask('get_meaning', args)
    for (const language of Language.options) expect(speakOf(output)[language]).toMatch(/[.।]$/)
    expect(speakOf(output).hi).not.toMatch(/[a-z]/i)
    expect(speakOf(output).hinglish).not.toMatch(/\p{Script=Devanagari}/u)
    expect((output['claims'] as unknown[]).length).toBeGreaterThan(0)
  })

  // 5 November 1992, 4:10 in Mumbai: the Moon is in Aquarius, in Shatabhisha, Saturn in Capricorn, its own sign.
  test('the Moon sign and the birth star are the caller’s own', async () => {
    expect(speakOf(await ask('get_meaning', { of: 'sign' }))).toMatchObject({
      en: expect.stringMatching(/^Your Moon sign is Aquarius\./),
      hi: expect.stringMatching(/^आपकी चंद्र राशि कुंभ है।/),
      hinglish: expect.stringMatching(/^Aapki Chandra rashi Kumbh hai\./),
    })
    expect(speakOf(await ask('get_meaning', { of: 'nakshatra' })).en).toMatch(
      /^Your birth star is Shatabhisha\./,
    )
  })

  test('a planet comes with its house, and without a birth time with its nature alone', async () => {
    expect(speakOf(await ask('get_meaning', { of: 'planet', name: 'saturn' })).en).toMatch(
      /in your 5th house/,
    )
    const unknown = await ask('get_meaning', { of: 'planet', name: 'saturn' }, { ...profile, time: null })
    expect(speakOf(unknown).en).not.toMatch(/house/)
  })

  test('what has no meaning here is asked for again', async () => {
    for (const args of [{ of: 'term', name: 'cricket' }, { of: 'planet' }, { of: 'house', name: '13' }]) {
      expect(await ask('get_meaning', args)).toMatchObject({
        reason: 'not_understood',
        speak: refusals.not_understood,
      })
    }
  })

  // Saturn in the fifth house is held to ask for patience with children.
  test('a minor does not hear of children', async () => {
    const asked = { of: 'planet', name: 'saturn' }
    expect(speakOf(await ask('get_meaning', asked)).en).toMatch(/children/)
    const { en } = speakOf(await ask('get_meaning', asked, { ...profile, date: '2012-11-05' }))
    expect(en).toMatch(/in your 5th house/)
    expect(en).not.toMatch(/children/)
  })
})
