import { expect, test } from '@jest/globals'
import {
  AnswerStyle,
  AstrologerGender,
  defaultTurnPolicy,
  Language,
  Phrasing,
  callAudio,
} from '@astrovoice/contracts'
import type { ItemId } from '@astrovoice/contracts'
import {
  advance,
  beginCall,
  goodbyesOf,
  type CallEffect,
  type CallEvent,
  type CallIdentity,
} from '@astrovoice/core'
import { buildAstrologer } from '@astrovoice/core/testing'
import fc from 'fast-check'
import { astrologers } from '../../prisma/src/astrologers.ts'

/** What holds a caller back: questions, offers, guilt, news, and invitations to talk on or to call again. */
const hooks = [
  /[?？؟]/,
  /\b(but|wait|before you|one more|again|stay|offer|miss|by the way|did you know|next time|call me|soon)\b/i,
  /(फिर|रुक|और एक|एक और|फ़ोन|कॉल|लेकिन|मगर|जल्दी|याद आ|अगली बार)/,
  /\b(phir|fir|ruk\w*|aur ek|ek aur|call|lekin|magar|jaldi|yaad aa\w*|agli baar)\b/i,
]

const callers = astrologers.map((row) =>
  buildAstrologer({
    gender: AstrologerGender.parse(row.gender),
    phrasing: Phrasing.parse(row.phrasing),
    style: AnswerStyle.parse(row.style),
  }),
)
const starts = ['', 'ok', 'accha', 'chaliye', 'theek hai ji', 'अच्छा', 'चलिए']
const thanks = ['', 'thank you', 'thanks a lot', 'dhanyavaad', 'bahut shukriya', 'धन्यवाद', 'شکریہ']
const ends = [
  'bye',
  'good night',
  'rakhti hoon',
  'phone rakhta hoon',
  'phir milenge',
  'अलविदा',
  'रखती हूँ',
  'خدا حافظ',
]

const startMs = Date.UTC(2026, 10, 30)
const line = 'line' as ItemId

/** A call by hand: the caller says goodbye, the model says its line, the client plays it, and a minute passes. */
function endCall(goodbyes: CallIdentity['goodbyes'], language: Language, farewell: string) {
  const identity = {
    callId: 'call',
    language,
    turnTaking: 'automatic',
    turnPolicy: defaultTurnPolicy,
    audio: callAudio,
    startedAtMs: startMs,
    goodbyes,
  } as unknown as CallIdentity
  let call = beginCall(identity, null)
  const effects: CallEffect[] = []
  const take = (nowMs: number, ...events: CallEvent[]) => {
    for (const event of events) {
      const step = advance(call, event, startMs + nowMs)
      call = step.call
      effects.push(...step.effects)
    }
  }
  take(0, { type: 'model-opened' }, { type: 'text-asked', itemId: 'q' as ItemId, text: farewell })
  take(100, { type: 'response-started' }, { type: 'answer-finished', itemId: line, text: 'line' })
  take(200, { type: 'response-finished', outcome: 'completed' })
  take(300, { type: 'playout-reported', itemId: line, playedMs: 2000 })
  take(60_000, { type: 'time-passed' })
  const said = effects.flatMap((effect) =>
    effect.type === 'request-response' && 'instructions' in effect ? [effect.instructions ?? ''] : [],
  )
  return { call, said }
}

test('200 endings of the twelve astrologers: one line of their own follows, and holds nobody back', () => {
  const heard = new Set<string>()
  let audited = 0
  const farewell = fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...thanks), fc.constantFrom(...ends))
  const audit = (who: number, language: Language, parts: readonly string[]) => {
    const goodbyes = goodbyesOf(callers[who]!)
    const { call, said } = endCall(goodbyes, language, parts.filter((part) => part !== '').join(', '))
    expect(call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
    expect(said).toEqual([`Say exactly: "${goodbyes[language]}"`])
    expect(hooks.filter((hook) => hook.test(goodbyes[language]))).toEqual([])
    heard.add(goodbyes[language])
    audited += 1
  }
  const who = fc.integer({ min: 0, max: callers.length - 1 })
  fc.assert(fc.property(who, fc.constantFrom(...Language.options), farewell, audit), { numRuns: 200 })
  expect(audited).toBe(200)
  // Of 36 lines most are met.
  expect(heard.size).toBeGreaterThan(25)
})

test.each([
  'Namaste. Shall I tell you about your marriage?',
  'Go well, but one more thing about Saturn.',
  'Please call again soon.',
  'शुभ हो। फिर बात करेंगे, रुकिए।',
  'Namaste. Jaldi call kijiye.',
])('the audit finds a hook: %s', (spoken) => {
  expect(hooks.some((hook) => hook.test(spoken))).toBe(true)
})
