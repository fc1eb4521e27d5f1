import { expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const hello = 'hello' as ItemId

test('the astrologer speaks first where the client asks for it, in the language of the call', async () => {
  const registries = new RegistriesUnderTest()
  await registries.place(registries.open(), { opening: 'astrologer', language: 'hi' })
  expect(registries.model.prompts.at(-1)).toMatch(
    /Say exactly: "नमस्ते Asha, मैं आचार्या विद्या, एआई ज्योतिषी, 15 रुपये मिनट। .* पर पूछिए।"$/,
  )
})

test('a client that asks for nothing speaks first', async () => {
  const registries = new RegistriesUnderTest()
  await registries.place(registries.open())
  expect(registries.model.prompts).toEqual([])
})

test('another gateway that takes the call up does not say the opening', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open(), { opening: 'astrologer' })
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: hello, chunk: new Uint8Array(600 * bytesPerMs) },
    { type: 'answer-finished', itemId: hello, text: 'Namaste.' },
    { type: 'response-finished', outcome: 'completed' },
  )
  await registries.letRun()
  session.input.reportPlayout({ itemId: hello, playedMs: 600 })
  // The call is saved with what was heard.
  await registries.pass(5000)
  const asked = registries.model.prompts.length
  await registries.resume(registries.open(), session)
  await registries.letRun()
  expect(registries.model.prompts.slice(asked).join()).not.toMatch(/Say exactly: "Namaste Asha/)
})

test('a caller who says goodbye hears the line of their astrologer', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('Thank you, bye')
  expect(registries.model.prompts.at(-1)).toMatch(
    /Say exactly: "It was good to study this with you\. Namaste\."$/,
  )
})
