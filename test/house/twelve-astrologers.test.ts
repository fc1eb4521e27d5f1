import { beforeAll, describe, expect, test } from '@jest/globals'
import { AnswerStyle, AstrologerGender, Language, Phrasing, School } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools, frame, inGender, type Voice } from '@astrovoice/core'
import { buildBirthProfile } from '@astrovoice/core/testing'
import { astrologers } from '../../prisma/src/astrologers.ts'

/** Questions that have reasons or advice in their answers. */
const questions: readonly (readonly [string, Record<string, unknown>])[] = [
  ['get_outlook', { area: 'work' }],
  ['get_outlook', { area: 'love', situation: ['married'] }],
  ['get_timing', { area: 'marriage' }],
  ['get_timing', { area: 'health' }],
  ['compare_paths', { paths: 'job_or_business' }],
  ['get_meaning', { of: 'planet', name: 'saturn' }],
  ['get_remedies', { area: 'work' }],
  ['get_birth_chart', {}],
  ['get_planet_position', { planet: 'moon' }],
  ['get_divisional_chart', { varga: 'D10' }],
  ['get_current_dasha', {}],
  ['get_dasha_timeline', {}],
  ['get_yogas', {}],
  ['get_transits', { planet: 'saturn' }],
  ['get_numerology', {}],
  ['draw_tarot', { spread: 'three_cards' }],
  ['check_dosha', { dosha: 'mangal' }],
  ['check_dosha', { dosha: 'sade_sati' }],
  ['get_day', {}],
  ['get_period', { period: 'week' }],
  ['find_muhurta', { activity: 'vehicle' }],
  ['get_panchang', {}],
]

interface Said {
  readonly astrologer: string
  readonly gender: AstrologerGender
  readonly question: string
  readonly language: Language
  readonly reasonsAndAdvice: string
  readonly verdict: string
}

const voices = astrologers.map((row) => ({
  id: row.id,
  voice: {
    gender: AstrologerGender.parse(row.gender),
    phrasing: Phrasing.parse(row.phrasing),
    style: AnswerStyle.parse(row.style),
  },
}))

async function askAll({ id, voice }: (typeof voices)[number]): Promise<Said[]> {
  const said: Said[] = []
  for (const language of Language.options) {
    const tools = createReadingTools({
      profile: buildBirthProfile(),
      language,
      clock: new ManualClock(Date.UTC(2026, 10, 29, 6)),
      voice: { ...voice, explained: new Set<string>() } satisfies Voice,
    })
    for (const [name, args] of questions) {
      const { output } = await tools.run(name, args, 'seed')
      const answer = output['answer'] as Record<string, { speak: Record<Language, string> } | undefined>
      const because = output['because'] as Record<Language, string> | undefined
      const parts = [answer['why']?.speak, answer['action']?.speak, because]
      said.push({
        astrologer: id,
        gender: voice.gender,
        question: `${name} ${JSON.stringify(args)}`,
        language,
        reasonsAndAdvice: parts.flatMap((speak) => speak?.[language] ?? []).join(' '),
        verdict: answer['verdict']!.speak[language],
      })
    }
  }
  return said
}

const split = (text: string) => text.split(/(?<=[.!?।])\s+/).filter((sentence) => sentence !== '')

/** Verbs about the speaker in the other gender, by a grammar of Hindi: habitual, future, perfect and past forms. */
const firstPerson: Readonly<Record<AstrologerGender, readonly RegExp[]>> = {
  woman: [
    /मैं [^।;]*?\S+ता हूँ/,
    /मैं [^।;]*?\S+ूँगा/,
    /\bmain [^.;]*?\w+ta (hoon|hun|hu)\b/i,
    /\bmain [^.;]*?unga\b/i,
  ],
  man: [
    /मैं [^।;]*?\S+ती हूँ/,
    /मैं [^।;]*?\S+ूँगी/,
    /\bmain [^.;]*?\w+ti (hoon|hun|hu)\b/i,
    /\bmain [^.;]*?ungi\b/i,
  ],
}

let all: readonly Said[]
beforeAll(async () => {
  all = (await Promise.all(voices.map(askAll))).flat()
})

describe('the twelve astrologers', () => {
  test('are twelve, and each has a gender, a school and a style of its own fields', () => {
    expect(astrologers).toHaveLength(12)
    for (const { school, manner } of astrologers) {
      expect(School.options).toContain(school)
      // Typed fields say the gender, and prose does not.
      expect(manner).not.toMatch(/feminine|masculine|करत[ाी]/)
    }
  })

  test('share no sentence of reasons or advice among more than three', () => {
    const speakers = new Map<string, Set<string>>()
    for (const { reasonsAndAdvice, astrologer } of all) {
      for (const sentence of split(reasonsAndAdvice)) {
        speakers.set(sentence, (speakers.get(sentence) ?? new Set()).add(astrologer))
      }
    }
    expect(speakers.size).toBeGreaterThan(1000)
    const shared = [...speakers].filter(([, who]) => who.size > 3)
    expect(shared.map(([sentence, who]) => `${who.size}: ${sentence}`)).toEqual([])
  })

  test('find the same: verdicts do not depend on who says them', () => {
    const verdicts = new Map<string, Set<string>>()
    for (const { question, language, verdict } of all) {
      const key = `${language} ${question}`
      verdicts.set(key, (verdicts.get(key) ?? new Set()).add(verdict))
    }
    expect([...verdicts].filter(([, said]) => said.size > 1)).toEqual([])
    expect(verdicts.size).toBe(questions.length * Language.options.length)
  })

  test('speak of themselves in their own gender, in both scripts', () => {
    const texts = [
      ...all.map(({ gender, reasonsAndAdvice }) => ({ gender, text: reasonsAndAdvice })),
      ...voices.flatMap(({ voice }) =>
        Language.options.flatMap((language) =>
          (['why', 'further', 'step', 'hello', 'bye'] as const).map((part) => ({
            gender: voice.gender,
            text: frame(part, voice, language),
          })),
        ),
      ),
    ]
    const wrong = texts.filter(({ gender, text }) => firstPerson[gender].some((form) => form.test(text)))
    expect(wrong).toEqual([])
    const own = (gender: AstrologerGender) =>
      texts.filter(
        (each) =>
          each.gender === gender &&
          firstPerson[gender === 'woman' ? 'man' : 'woman'].some((form) => form.test(each.text)),
      )
    expect(own('woman').length).toBeGreaterThan(100)
    expect(own('man').length).toBeGreaterThan(100)
    for (const { text } of texts) expect(text).not.toMatch(/[[\]|]/)
  })

  test('differ in what comes first: the dasha or the transit', () => {
    const firstOf = (leads: string) => {
      const ids = astrologers
        .filter(({ style }) => AnswerStyle.parse(style).leads === leads)
        .map(({ id }) => id)
      const found = all.find(
        ({ astrologer, question, language }) =>
          ids.includes(astrologer) &&
          question.startsWith('get_timing {"area":"marriage"') &&
          language === 'en',
      )
      return found!.reasonsAndAdvice
    }
    expect(firstOf('dasha').search(/dasha/)).toBeLessThan(firstOf('dasha').search(/acts? on|enters|passes/))
    expect(firstOf('transit').search(/acts? on|enters|passes/)).toBeLessThan(
      firstOf('transit').search(/dasha/),
    )
  })
})

test('the last line of a call asks nothing and holds nobody back', () => {
  for (const { voice } of voices) {
    for (const language of Language.options) {
      const bye = frame('bye', voice, language)
      expect(bye).not.toMatch(
        /\?|but |wait|before you|one more|again|call|stay|offer|फिर|रुक|और एक|फ़ोन|phir|ruk|ek aur|call/i,
      )
    }
  }
})

test('a verb takes the form of its speaker', () => {
  expect(inGender('मैं देख[ती|ता] हूँ', 'woman')).toBe('मैं देखती हूँ')
  expect(inGender('main dekh[ti|ta] hoon', 'man')).toBe('main dekhta hoon')
})
