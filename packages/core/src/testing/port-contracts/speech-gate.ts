import { describe, expect, test } from '@jest/globals'
import type { SpeechGate, SpokenSentence } from '../../calls/index.ts'

/** Harmless sentences, in each language of a call. */
const harmless: readonly SpokenSentence[] = [
  { language: 'en', text: 'Your Moon is in Taurus, and this year asks for patience.' },
  { language: 'hi', text: 'आपका चंद्रमा वृषभ राशि में है।' },
  { language: 'hinglish', text: 'Aapka Chandrama Vrishabh rashi mein hai.' },
]

/** The contract of every speech gate; `refused` are sentences that this one does not speak. */
export function speechGateContract(
  name: string,
  open: () => SpeechGate,
  refused: readonly SpokenSentence[] = [],
): void {
  describe(`${name} as a speech gate`, () => {
    test.each(harmless)('speaks a harmless sentence in $language', async (sentence) => {
      expect(await open().check(sentence)).toEqual({ act: 'speak' })
    })

    test('decides without an error about text that is no sentence', async () => {
      for (const text of ['', ' ', '…', '?!', '\u{1F680}', 'a'.repeat(5000)]) {
        expect((await open().check({ language: 'en', text })).act).toMatch(/^(speak|replace|stop)$/)
      }
    })

    if (refused.length === 0) return

    test.each(refused)('does not speak “$text”', async (sentence) => {
      expect((await open().check(sentence)).act).not.toBe('speak')
    })

    test.each(refused)('speaks its own replacement of “$text”', async (sentence) => {
      const gate = open()
      const decision = await gate.check(sentence)
      if (decision.act !== 'replace') return
      expect(decision.text.trim()).not.toBe('')
      expect(await gate.check({ ...sentence, text: decision.text })).toEqual({ act: 'speak' })
    })
  })
}
