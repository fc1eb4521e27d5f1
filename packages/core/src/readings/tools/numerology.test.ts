import { expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

const ask = async (args: unknown) => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  const tools = createReadingTools({ profile: buildBirthProfile(), language: 'en', clock })
  return (await tools.run('get_numerology', args)).output['speak'] as Record<Language, string>
}

// 5 November 1992: the day is 5, of Mercury; 5 + 1 + 1 + 1 + 9 + 9 + 2 = 28, 10, 1, of the Sun.
test('root and destiny number are those of the date, each with its planet', async () => {
  expect(await ask({})).toMatchObject({
    en: expect.stringMatching(/^Your root number is 5, of Mercury, and your destiny number is 1, of Sun\./),
    hi: expect.stringMatching(/^आपका मूलांक 5 है, बुध का, और भाग्यांक 1, सूर्य का।/),
    hinglish: expect.stringMatching(/^Aapka moolank 5 hai, Budh ka/),
  })
})

// Cheiro's letters: R 2, A 1, H 5, U 6, L 3 are 17, which is 8.
test('a name is counted by Cheiro’s letters, and the answer says that it is not jyotish', async () => {
  const { en } = await ask({ name: 'Rahul' })
  expect(en).toMatch(/^The name counts to 8 /)
  expect(en).toMatch(/not jyotish\.$/)
})
