import { expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createFlags, createOperatorTexts } from '../operations/index.ts'
import { InMemoryFlagStore, InMemoryTextStore } from '../testing/index.ts'
import { assertCallsAreOpen, readGreetings } from './operator-words.ts'

const caller = '4b1f3b1e-5d3c-4c57-9d0c-6f1f6f0a7a11' as UserId

function open() {
  const clock = new ManualClock()
  const [flagStore, textStore] = [new InMemoryFlagStore(), new InMemoryTextStore()]
  const options = { clock, log: { warn: () => {} } }
  const words = { flags: createFlags(flagStore, options), texts: createOperatorTexts(textStore, options) }
  const by = { changedAtMs: 0, changedBy: null }
  return {
    clock,
    words,
    pause: (isOn: boolean) => flagStore.set({ name: 'newCalls', isOn, sharePercent: 100, ...by }),
    write: (name: 'greeting' | 'callsPaused', text: string) =>
      textStore.set([{ name, language: 'hi', text, ...by }]),
  }
}

test('calls start until an operator pauses them, which counts within ten seconds', async () => {
  const { clock, words, pause } = open()
  await assertCallsAreOpen(words, caller, 'en')
  await pause(false)
  clock.pass(10_000)
  await expect(assertCallsAreOpen(words, caller, 'en')).rejects.toMatchObject({
    code: 'calls_paused',
    details: { detail: 'Calls are paused for a short time. Please try again later; nothing was charged.' },
  })
  await pause(true)
  clock.pass(10_000)
  await assertCallsAreOpen(words, caller, 'en')
})

test('the reason is the operator’s, in the language of the call', async () => {
  const { words, pause, write } = open()
  await pause(false)
  await write('callsPaused', 'आज 6 बजे तक कॉल बंद हैं।')
  await expect(assertCallsAreOpen(words, caller, 'hi')).rejects.toMatchObject({
    details: { detail: 'आज 6 बजे तक कॉल बंद हैं।' },
  })
  await expect(assertCallsAreOpen(words, caller, 'hinglish')).rejects.toMatchObject({
    details: { detail: expect.stringContaining('ruki hui hain') },
  })
})

test('a greeting is added in its language, quoted, and nothing in another', async () => {
  const { words, write } = open()
  await write('greeting', 'दीपावली की "शुभकामनाएँ"')
  const greet = await readGreetings(words)
  expect(greet('Be kind.', 'hi')).toBe(
    'Be kind.\n\nIn your first greeting, weave in "दीपावली की \\"शुभकामनाएँ\\""; later do not.',
  )
  expect(greet('Be kind.', 'en')).toBe('Be kind.')
})
