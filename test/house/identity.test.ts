import { expect, test } from '@jest/globals'
import { AnswerStyle, AstrologerGender, Language, Phrasing, School, Speciality } from '@astrovoice/contracts'
import { composeOpening, composeSample, writeInstructions } from '@astrovoice/core'
import { buildAstrologer } from '@astrovoice/core/testing'
import { astrologerWords } from '../../prisma/src/astrologer-words.ts'
import { astrologers } from '../../prisma/src/astrologers.ts'
import { decide } from '@astrovoice/realtime-local/thinking'

const personas = astrologers.map((row) => {
  const { hi, hinglish } = astrologerWords[row.id]!
  return buildAstrologer({
    name: row.name,
    tagline: row.tagline,
    words: { en: { name: row.name, tagline: row.tagline }, hi, hinglish },
    specialities: row.specialities.map((each) => Speciality.parse(each)),
    gender: AstrologerGender.parse(row.gender),
    school: School.parse(row.school),
    style: AnswerStyle.parse(row.style),
    phrasing: Phrasing.parse(row.phrasing),
    manner: row.manner,
    voice: row.voice,
  })
})

const asked: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Are you human?',
    'Am I talking to a human or a machine?',
    'Is this a real person or AI?',
    'Who are you?',
  ],
  hi: ['क्या आप इंसान हैं?', 'क्या मैं किसी इंसान से बात कर रहा हूँ?', 'आप असली हैं या नकली?', 'आप कौन हैं?'],
  hinglish: ['kya aap insaan hain', 'aap insaan ho ya machine', 'aap real ho ya AI', 'aap kaun hain'],
}

const truth: Readonly<Record<Language, RegExp>> = {
  en: /an AI astrologer, not a human being/,
  hi: /ए आई ज्योतिषी हूँ, इंसान नहीं/,
  hinglish: /AI jyotishi hoon, insaan nahin/,
}
/** Verbs about the speaker in the other gender. */
const wrong = {
  woman: /(मैं [^।]*?\S+ता हूँ|\bmain [^.]*?\w+ta hoon\b)/i,
  man: /(मैं [^।]*?\S+ती हूँ|\bmain [^.]*?\w+ti hoon\b)/i,
} as const

const rows = personas.flatMap((persona) =>
  Language.options.map((language) => [persona.name, language, persona] as const),
)

test.each(rows)(
  '%s, asked in %s, says to be an AI and no human, in the own gender',
  (_, language, persona) => {
    const caller = { profile: { name: 'Asha', date: '1990-05-15', time: '10:30', relation: 'self' as const } }
    const instructions = writeInstructions(persona, {
      ...caller,
      gender: null,
      script: null,
      language,
      today: '2026-11-30',
    })
    for (const text of asked[language]) {
      const plan = decide({
        turns: [{ who: 'user', text }],
        tools: [],
        toolChoice: 'auto',
        instructions: undefined,
        persona: instructions,
        languages: [language],
        today: '2026-11-30',
      })
      const said = plan.kind === 'say' ? plan.text : plan.kind
      expect(said).toMatch(truth[language])
      expect(said).not.toMatch(wrong[persona.gender])
    }
  },
)

test.each(rows)(
  '%s says in %s to be an AI before the caller asks: in opening and sample',
  async (_, language, persona) => {
    const ai = { en: /\bAI astrologer\b/, hi: /एआई ज्योतिषी/, hinglish: /\bAI jyotishi\b/ } as const
    const request = { profile: { date: '1990-01-01' }, callerName: null, today: '2026-11-30', language }
    const { greeting } = composeOpening({ ...request, astrologer: persona })
    const { text } = await composeSample(persona, language)
    for (const said of [greeting, text]) {
      expect(said).toMatch(ai[language])
      expect(said).not.toMatch(wrong[persona.gender])
    }
  },
)
