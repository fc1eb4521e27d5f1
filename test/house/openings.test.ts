import { afterAll, expect, test } from '@jest/globals'
import { AnswerStyle, AstrologerGender, Language, Phrasing, School, Speciality } from '@astrovoice/contracts'
import { composeOpening } from '@astrovoice/core'
import { buildAstrologer } from '@astrovoice/core/testing'
import { createSpeaker } from '@astrovoice/realtime-local/speaking'
import { astrologerWords } from '../../prisma/src/astrologer-words.ts'
import { astrologers } from '../../prisma/src/astrologers.ts'

const speaker = createSpeaker()
afterAll(() => speaker.stop())

async function lengthMs(text: string, voice: string): Promise<number> {
  let samples = 0
  for await (const chunk of speaker.speak({ text, voice, speed: 1 })) samples += chunk.length
  return samples / 24
}

const rows = astrologers.flatMap((row) =>
  Language.options.map((language) => [row.id, language, row] as const),
)

test.each(rows)('%s says the opening in %s within eight seconds', async (id, language, row) => {
  const { hi, hinglish } = astrologerWords[id]!
  const { greeting } = composeOpening({
    astrologer: buildAstrologer({
      words: { en: { name: row.name, tagline: row.tagline }, hi, hinglish },
      specialities: row.specialities.map((each) => Speciality.parse(each)),
      pricePaisePerMinute: row.pricePaisePerMinute,
      gender: AstrologerGender.parse(row.gender),
      school: School.parse(row.school),
      style: AnswerStyle.parse(row.style),
      phrasing: Phrasing.parse(row.phrasing),
    }),
    profile: { date: '1990-08-15' },
    callerName: 'Asha Rao',
    today: '2026-11-30',
    language,
  })
  const spokenMs = await lengthMs(greeting, row.voice)
  expect(spokenMs).toBeGreaterThan(2000)
  expect(spokenMs).toBeLessThan(8000)
})
