import { expect, test } from '@jest/globals'
import { setupI18n } from '@lingui/core'
import type { Language } from '@astrovoice/contracts'
import { createShownMessages } from './shown-messages.ts'

function open() {
  const i18n = setupI18n()
  const shown: Language[] = []
  const messages = createShownMessages(i18n, (language) => void shown.push(language))
  return { i18n, shown, messages, say: (id: string) => i18n._(id) }
}

test('messages of the account are shown once they are loaded, in every language from then on', async () => {
  const { messages, say } = open()
  await messages.show('en')
  expect(say('memory.title')).toBe('memory.title')
  await messages.showAccount()
  expect(say('memory.title')).toBe('What is remembered')
  await messages.show('hi')
  expect([say('memory.title'), say('back')]).toEqual(['क्या याद है', 'वापस'])
})

test('of two languages that are loaded together the one that was asked for last is shown', async () => {
  const { i18n, messages, shown } = open()
  await Promise.all([messages.show('hi'), messages.show('en'), messages.showAccount()])
  expect(i18n.locale).toBe('en')
  expect(shown).not.toContain('hi')
  expect(i18n._('memory.title')).toBe('What is remembered')
})

test('messages of the account are there when they were waited for, also in a language asked for meanwhile', async () => {
  const { messages, say } = open()
  const loaded = messages.showAccount()
  const shown = messages.show('hi')
  await loaded
  expect(say('memory.title')).toBe('क्या याद है')
  await shown
})
