import { expect, test } from '@jest/globals'
import { Language, Phrasing } from '@astrovoice/contracts'
import { composeOpening, frame, refusals } from '@astrovoice/core'
import { buildAstrologer } from '@astrovoice/core/testing'
import { courtesyPhrases } from '../../services/realtime-local/src/thinking/phrases/courtesy.ts'
import { carePhrases } from '../../services/realtime-local/src/thinking/phrases/care.ts'
import { astrologers } from '../../prisma/src/astrologers.ts'
import { astrologerWords } from '../../prisma/src/astrologer-words.ts'

/**
 * What holds callers back, hurries or sells: the dark patterns of India's guidelines of 2023 (false urgency, nagging,
 * confirm shaming), and the hooks of the audit of companion apps (fear of missing out, guilt, ignoring a goodbye).
 */
const urging = [
  /\b(recharge|top.?up|upgrade|premium|discount|offer|buy now|purchase|pay (now|more)|subscribe)\b/i,
  /\b(hurry|last chance|only today|limited|before it is too late|don’t go|do not go|stay (a little|longer)|leaving (so|already))/i,
  /\b(call (me )?(again|back|soon)|come back|one more thing before|wait, before|i will miss you)/i,
  /(रिचार्ज|छूट|ऑफ़र|ख़रीद|खरीद|जल्दी कीजिए|आख़िरी मौका|मत जाइए|थोड़ा रुकिए|फिर कॉल|फिर से कॉल)/,
  /\b(recharge|chhoot|kharid|jaldi kijiye|aakhri mauka|mat jaiye|thoda rukiye|phir call|phir se call)/i,
]

const frames = Phrasing.options.flatMap((phrasing) =>
  Language.options.flatMap((language) =>
    (['why', 'further', 'step', 'hello', 'bye'] as const).flatMap((part) =>
      (['woman', 'man'] as const).map((gender) => frame(part, { phrasing, gender }, language)),
    ),
  ),
)
const openings = Language.options.flatMap((language) => {
  const request = { profile: { date: '1990-01-01' }, callerName: 'Asha', today: '2026-11-30', language }
  const { greeting, suggestions } = composeOpening({ ...request, astrologer: buildAstrologer() })
  return [greeting, ...suggestions]
})

test.each([
  ['frames of the astrologers', frames],
  ['openings', openings],
  ['refusals', Object.values(refusals).flatMap((speak) => Object.values(speak))],
  ['courtesies of the stand-in', Object.values(courtesyPhrases).flatMap((speak) => Object.values(speak))],
  ['help of the stand-in', Object.values(carePhrases).flatMap((speak) => Object.values({ ...speak }))],
  ['manners of the seed', astrologers.flatMap(({ manner, tagline }) => [manner, tagline])],
  [
    'taglines in Hindi and Hinglish',
    Object.values(astrologerWords).flatMap(({ hi, hinglish }) => [hi.tagline, hinglish.tagline]),
  ],
])('%s urge nobody, and sell nothing', (_, words) => {
  expect(words.length).toBeGreaterThan(2)
  expect(words.filter((text) => urging.some((form) => form.test(text)))).toEqual([])
})
