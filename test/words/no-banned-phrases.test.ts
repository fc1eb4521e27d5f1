import { expect, test } from '@jest/globals'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { bannedPhrases, findBannedPhrases } from './banned-phrases.ts'
import { noBannedPhrases } from './no-banned-phrases.ts'

const config = {
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  plugins: { words: { rules: { 'no-banned-phrases': noBannedPhrases } } },
  rules: { 'words/no-banned-phrases': 'error' },
} as const

const lint = (code: string) =>
  new Linter({ configType: 'flat' })
    .verify(code, [config as unknown as Linter.Config], { filename: 'packages/core/src/call.ts' })
    .map(({ line, column, message }) => `${line}:${column} ${message}`)

test('a banned phrase in a comment is refused where it stands, with what to write', () => {
  expect(lint('const a = 1\n// It goes to whoever asks.\nexport { a }')).toEqual([
    '2:15 “whoever” is vague: name the actor: caller, client, gateway, developer. See STYLE_GUIDE.md, Prose.',
  ])
})

test.each(bannedPhrases.map(({ phrase }) => phrase))('the phrase %s is refused', (phrase) => {
  expect(lint(`/** The caller ${phrase.toUpperCase()} here. */`)).toHaveLength(1)
})

test.each([
  ['a line comment', '// kept for so long'],
  ['a block comment with a break in the phrase', '/**\n * The caller is\n * told of it.\n */'],
  ['the name of a test', "test('the call starts anew', () => {})"],
  ['the name of a table of tests', "test.each([1])('%d starts anew', () => {})"],
  ['the name of a skipped test', "test.skip('the call starts anew', () => {})"],
  ['a template as the name of a test', 'test(`${1} calls start anew`, () => {})'],
  ['the name of a group', "describe('whatever a caller says', () => {})"],
  ['the name of a tagged table', 'test.each`a\n${1}`("$a starts anew", () => {})'],
])('%s is read', (_, code) => {
  expect(lint(code)).toHaveLength(1)
})

test.each([
  ['a string', "export const a = 'whatever'"],
  ['a name', 'export const anew = 1'],
  ['a longer word', '// The astrologer renewed it; a soloist longs.'],
  ['a phrase in quotes', '// Avoid “whoever”.'],
])('%s is free', (_, code) => {
  expect(lint(code)).toEqual([])
})

test('each phrase is found once with its place', () => {
  expect(findBannedPhrases('anew, and Anew').map(({ at }) => at)).toEqual([0, 10])
})
