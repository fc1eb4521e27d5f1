import { describe, expect, test } from '@jest/globals'
import { Language } from '@astrovoice/contracts'
import fc from 'fast-check'
import {
  asksFor,
  ask,
  finished,
  kept,
  played,
  sound,
  spoken,
  started,
  TestCall,
  understood,
  words,
} from './call-by-hand.ts'
import { goodbye } from './answer/phrases.ts'

const said = (effects: ReturnType<TestCall['take']>) =>
  asksFor(effects).flatMap((effect) => ('instructions' in effect ? [effect.instructions] : []))

/** Lets the model say its line, the client play it, and time pass. */
function sayLine(call: TestCall, itemId = 'line') {
  call.take(started, sound(itemId, 2000), words(itemId, 'Go well.'), finished)
  const effects = call.take(played(itemId, 2000))
  const before = call.nowMs
  call.at(before - call.call.identity.startedAtMs + 500)
  return effects
}

const hour = 3_600_000
const thanks = ['', 'thank you', 'thanks a lot', 'dhanyavaad', 'bahut shukriya', 'धन्यवाद', 'شکریہ']
const ends = [
  'bye',
  'goodbye',
  'good night',
  'rakhti hoon',
  'phone rakhta hoon',
  'phir milenge',
  'अलविदा',
  'रखती हूँ',
  'خدا حافظ',
]
const starts = ['', 'ok', 'accha', 'chaliye', 'theek hai ji', 'अच्छा', 'चलिए']

describe('a caller who says goodbye', () => {
  test('hears one line, and the call ends after it with its reason', () => {
    const call = new TestCall()
    call.at(1000).take(...spoken('q', 900))
    const effects = call.take(understood('q', 'Dhanyavaad, rakhti hoon'))
    expect(call.call).toMatchObject({ lifecycle: { closing: { reason: 'goodbye' } } })
    // The response that was requested for the words is cancelled when it begins; the line follows.
    call.take(started)
    const after = call.take({ type: 'response-finished', outcome: 'cancelled' })
    expect([...said(effects), ...said(after)]).toEqual([`Say exactly: "${goodbye.en}"`])
    sayLine(call)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
  })

  test('in typed words hears it too, and no answer', () => {
    const call = new TestCall('automatic', 'hi')
    expect(said(call.take(ask('ठीक है, अलविदा')))).toEqual([`Say exactly: "${goodbye.hi}"`])
    expect(said(call.take(ask('one more?')))).toEqual([])
    sayLine(call)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
  })

  test('and talks on is not answered any more: the line is said to its end', () => {
    const call = new TestCall()
    call.take(ask('bye'))
    call.take(started, sound('line', 2000), words('line', 'Go well.'))
    const cut = call.take({ type: 'speech-started' }, { type: 'speech-sustained' }, ...spoken('more', 0))
    expect(cut.filter(({ type }) => type === 'truncate' || type === 'cancel-response')).toEqual([])
    call.take(finished)
    call.take(understood('more', 'and when will I marry'))
    const effects = call.take(played('line', 2000))
    expect(asksFor(effects)).toEqual([])
    call.at(5000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
  })

  test('200 endings: one line of the astrologer follows, and nothing else, in any language', () => {
    const farewells = fc.tuple(
      fc.constantFrom(...starts),
      fc.constantFrom(...thanks),
      fc.constantFrom(...ends),
    )
    const speaks = fc.constantFrom(...Language.options)
    let audited = 0
    const check = ([start, thank, end]: string[], language: Language, isTyped: boolean) => {
      const call = new TestCall('automatic', language)
      const text = [start, thank, end].filter((part) => part !== '').join(', ')
      const effects = isTyped
        ? call.take(ask(text))
        : [
            ...call.take(...spoken('q', 0)),
            ...call.take(understood('q', text), started, { type: 'response-finished', outcome: 'cancelled' }),
          ]
      const lines = said(effects).filter((each) => each !== undefined)
      expect(lines).toEqual([`Say exactly: "${goodbye[language]}"`])
      const last = sayLine(call)
      const stored = kept([...last, ...call.take()])
      expect(call.call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
      if (stored) expect(stored.reason).toBe('goodbye')
      audited += 1
    }
    fc.assert(fc.property(farewells, speaks, fc.boolean(), check), { numRuns: 200 })
    expect(audited).toBeGreaterThanOrEqual(200)
  })

  test('is let go within the time of a farewell when the model says nothing', () => {
    const call = new TestCall()
    call.take(ask('bye'))
    call.at(hour)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'goodbye' })
  })
})
