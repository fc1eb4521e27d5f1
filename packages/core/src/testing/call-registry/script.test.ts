import { expect, test } from '@jest/globals'
import type { ItemId, Language } from '@astrovoice/contracts'
import { RegistriesUnderTest } from './registry-under-test.ts'

/** The caller's words as the client shows them, when the model transcribes them in Devanagari. */
async function shown(language: Language) {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open(), { language })
  const itemId = 'q' as ItemId
  const text = 'मेरी शादी कब होगी?'
  registries.model.say(
    { type: 'speech-started' },
    { type: 'speech-stopped', endMs: 0 },
    { type: 'question-committed', itemId },
    { type: 'question-transcribed', itemId, text, isFinal: true },
  )
  await session.end('caller_hung_up')
  const stored = await registries.findStored(session.identity.callId)
  return {
    told: registries.told.flatMap(([event, payload]) => (event === 'call:transcript' ? [payload.text] : [])),
    stored: stored!.items.flatMap((item) => (item.kind === 'spoken' ? [item.text] : [])),
  }
}

test.each([
  ['hinglish', 'meri shadi kab hogi?'],
  ['hi', 'मेरी शादी कब होगी?'],
] as const)('a caller who speaks %s reads their words in their script', async (language, text) => {
  expect(await shown(language)).toEqual({ told: [text], stored: [text] })
})
