import { expect, test } from '@jest/globals'
import { deviceLanguage } from './device-language.ts'

/** As expo-localization splits a tag of BCP 47. */
const locale = (tag: string) => {
  const { language, script } = new Intl.Locale(tag)
  return { languageCode: language, languageScriptCode: script ?? null }
}

test.each([
  [['hi-IN', 'en-IN'], 'hi'],
  [['mr-IN', 'hi-IN', 'en-IN'], 'hi'],
  [['en-IN', 'hi-IN'], 'en'],
  [['hi-Latn-IN', 'hi-IN'], 'hinglish'],
  [['ta-IN'], 'en'],
  [[], 'en'],
])('a device set to %j begins in %s', (tags, language) => {
  expect(deviceLanguage(tags.map(locale))).toBe(language)
})
