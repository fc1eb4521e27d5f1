import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { frame, RegistriesUnderTest } from './registry-under-test.ts'

const id = (name: string) => name as ItemId

/** The caller speaks before the answer to a typed question sounds; their words are `text`. */
async function speakFirst(text: string) {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('When?')
  const chunk = frame(120)
  registries.model.say(
    { type: 'response-started' },
    { type: 'speech-started' },
    { type: 'answer-transcribed', itemId: id('a'), delta: 'Soon.' },
    { type: 'answer-audio', itemId: id('a'), chunk },
  )
  // The model writes the next chunk into the same memory.
  chunk.fill(7)
  expect(registries.audio).toEqual([])
  registries.model.say(
    { type: 'speech-stopped', endMs: 300 },
    { type: 'question-committed', itemId: id('q') },
    { type: 'question-transcribed', itemId: id('q'), text, isFinal: true },
  )
  return registries
}

test('waiting sound is sent whole when the caller only agreed, and the rest follows', async () => {
  const registries = await speakFirst('haan')
  registries.model.say({ type: 'answer-audio', itemId: id('a'), chunk: frame(60) })
  expect(registries.audio).toEqual(['a 60', 'a 60', 'a 60'])
})

test('waiting sound is never sent when the caller meant the interruption', async () => {
  const registries = await speakFirst('And my work?')
  registries.model.say({ type: 'answer-audio', itemId: id('a'), chunk: frame(60) })
  expect(registries.audio).toEqual([])
})
