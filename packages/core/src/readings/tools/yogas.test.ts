import { describe, expect, test } from '@jest/globals'
import type { BirthProfile, Language } from '@astrovoice/contracts'
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

describe('get_yogas', () => {
  test('yogas are named by yes or no first, at most three, with what the first gives', async () => {
    const { en, hi, hinglish } = speakOf(await ask('get_yogas', {}))
    expect(en).toMatch(/^Yes, your chart has [^.]+ yoga\. /)
    expect(en.match(/^[^.]+/)?.[0].split(/, | and /).length).toBeLessThanOrEqual(4)
    expect(hi).toMatch(/^हाँ, आपकी कुंडली में /)
    expect(hinglish).toMatch(/^Haan, aapki kundli mein /)
  })

  test('without a birth time the caller hears what is missing', async () => {
    expect(await ask('get_yogas', {}, { ...profile, time: null })).toMatchObject({
      reason: 'birth_time_needed',
      speak: refusals.birth_time_needed,
    })
  })
})

/**
 * Moon in Shatabhisha, Rahu's star: after what was left of Rahu's 18 years come Jupiter's 16, Saturn's 19 and
 * Mercury's 17, in the order of Vimshottari.
 */
describe('get_dasha_timeline', () => {
  test('the next major period is the one that follows in the order of Vimshottari', async () => {
    const output = await ask('get_dasha_timeline', {})
    expect(speakOf(output)).toMatchObject({
      en: expect.stringMatching(
        /^Your next major period is that of Mercury: from January 2032 to January 2049\./,
      ),
      hi: expect.stringMatching(/^आपकी अगली महादशा बुध की है: /),
      hinglish: expect.stringMatching(/^Aapki agli mahadasha Budh ki hai: /),
    })
  })

  test('for a span the next sub-period is named, not one that runs already', async () => {
    const output = await ask('get_dasha_timeline', { from: '2028-01-01', until: '2028-12-31' })
    expect(speakOf(output).en).toMatch(/^Your next sub-period is that of Jupiter: from July 2029/)
  })
})
