import { expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { InMemoryTextStore } from '../testing/index.ts'
import { changeText } from './change-settings.ts'

const by = '4b1f3b1e-5d3c-4c57-9d0c-6f1f6f0a7a11' as UserId
const open = () => ({ texts: new InMemoryTextStore(), clock: new ManualClock(1000) })
const words = { en: 'Back at six.', hi: 'छह बजे वापस।', hinglish: 'Chhah baje wapas.' }

test('a text is set in all languages, with who did it and when', async () => {
  const deps = open()
  await changeText(deps, { name: 'callsPaused', words, by })
  const stored = await deps.texts.list()
  expect(stored.map(({ language, text }) => [language, text])).toEqual(Object.entries(words))
  expect(stored[0]).toMatchObject({ name: 'callsPaused', changedAtMs: 1000, changedBy: by })
})

test('a text that is missing or too long in one language is set in none', async () => {
  const deps = open()
  const change = (hi: string) => changeText(deps, { name: 'callsPaused', words: { ...words, hi }, by })
  await expect(change('')).rejects.toMatchObject({ code: 'form_invalid', details: ['hi: must not be empty'] })
  await expect(change('क'.repeat(201))).rejects.toMatchObject({ details: ['hi: longer than 200 characters'] })
  expect(await deps.texts.list()).toEqual([])
})

test('a text that may be empty may be empty in one language', async () => {
  const deps = open()
  await changeText(deps, { name: 'greeting', words: { en: 'Happy Diwali', hi: '', hinglish: '' }, by })
  expect(await deps.texts.list()).toHaveLength(3)
})
