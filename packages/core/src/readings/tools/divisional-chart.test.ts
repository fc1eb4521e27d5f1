import { describe, expect, test } from '@jest/globals'
import { Card, Language, type BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { refusals } from '../answer/refusal.ts'
import { createReadingTools } from '../reading-tools.ts'

/**
 * 9 April 2025, 20:51 IST, Bengaluru: a chart that astrovedic’s tests print with all its vargas. The date of the profile,
 * from which the age is counted, is that of an adult; the sky is that of `utc`.
 */
const published = buildBirthProfile({
  date: '1995-04-09',
  time: '20:51',
  utc: '2025-04-09T15:21:00Z',
  place: { ...buildBirthProfile().place, name: 'Bengaluru', latitudeDeg: 12.9716, longitudeDeg: 77.5946 },
})
const run = (args: unknown, profile: BirthProfile = published, language: Language = 'en') => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  return createReadingTools({ profile, language, clock }).run('get_divisional_chart', args)
}
const ask = async (...asked: Parameters<typeof run>) => {
  const { output } = await run(...asked)
  return output as { speak: Record<Language, string>; facts: Record<string, unknown>; reason?: string }
}

describe('get_divisional_chart', () => {
  // Published: Gemini rises in the navamsha, Mercury, Jupiter and Mars are in Cancer.
  test('says how the matters of the navamsha stand, and why, in three languages', async () => {
    const { speak, facts } = await ask({ varga: 'D9' })
    expect(speak.en).toMatch(
      /^In your Navamsha, the chart of marriage and the partner, things stand well\. Gemini rises in it, and its lord Mercury is in Cancer, the 2nd house\. Jupiter is strong in it\. Mars has less strength in it/,
    )
    expect(speak.hi).toMatch(/^आपके नवांश में, जिसका विषय है विवाह और जीवनसाथी, स्थिति अच्छी है। इसमें मिथुन लग्न है/)
    expect(speak.hinglish).toMatch(/^Aapke Navamsha mein, .* Isme Mithun lagna hai/)
    expect(facts).toMatchObject({ lagna: 'gemini' })
  })

  // Published: Cancer rises in the dashamsha; the Moon, its lord, is in Aquarius, the eighth.
  test('the dashamsha is that of work', async () => {
    const { speak } = await ask({ varga: 'D10' })
    expect(speak.en).toMatch(
      /^In your Dashamsha, the chart of work and standing, things ask for patience\. Cancer rises in it, and its lord the Moon is in Aquarius, the 8th house/,
    )
  })

  test('tells what an error of the birth time does to it', async () => {
    expect((await ask({ varga: 'D60' })).speak.en).toMatch(
      /one minute of birth time could change the sign that rises in it\.$/,
    )
  })

  test('without a birth time tells what the day alone makes sure, and draws nothing', async () => {
    const noon = { ...published, time: null, utc: '2025-04-09T06:30:00Z' }
    const { card } = await run({ varga: 'D9' }, noon)
    expect(card).toBeUndefined()
    const { speak, facts } = await ask({ varga: 'D9' }, noon)
    expect(speak.en).toMatch(
      /^Without an exact birth time your Navamsha, .* has no lagna and no houses; sure in it: /,
    )
    expect(speak.en).toMatch(/the Moon.* may stand in other signs\.$/)
    expect(facts).toMatchObject({ lagna: null, standing: null })
  })

  test('marriage and children are not read for a minor, work is', async () => {
    const minor = { ...published, date: '2012-04-09' }
    for (const varga of ['D7', 'D9']) {
      expect(await ask({ varga }, minor)).toMatchObject({ reason: 'too_young', speak: refusals.too_young })
    }
    expect((await ask({ varga: 'D10' }, minor)).reason).toBeUndefined()
  })

  test.each(Language.options)('shows the drawing of the varga in %s', async (language) => {
    const { card } = await run({ varga: 'D9' }, published, language)
    expect(Card.parse(card)).toEqual(card)
    expect(card).toMatchObject({ kind: 'chart', title: expect.stringContaining('D9') })
  })

  test('a varga that nobody reads is refused', async () => {
    expect(await ask({ varga: 'D13' })).toMatchObject({ reason: 'not_understood' })
  })
})
