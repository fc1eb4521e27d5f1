import { expect, test } from '@jest/globals'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { findOldWord, splitWords } from './find-old-word.ts'
import { noOldWords } from './no-old-words.ts'
import { oldWords } from './old-words.ts'

const config = {
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  plugins: { words: { rules: { 'no-old-words': noOldWords } } },
  rules: { 'words/no-old-words': 'error' },
} as const

/** The messages for one file, in the order of its text. */
const lint = (code: string, filename = 'packages/core/src/calls/call.ts') =>
  new Linter({ configType: 'flat' })
    .verify(code, [config as unknown as Linter.Config], { filename })
    .map((m) => m.message)

test('a declared name with an old word is refused, with the word to use', () => {
  expect(lint('export class CallDesk {}')).toEqual([
    '“CallDesk” has the old word “desk”; use: registry. See docs/glossary.md.',
  ])
})

test.each([
  ['a private field', 'class A { #ear = 1 }'],
  ['a method', 'class A { moveAll() {} }'],
  ['a property of an interface', 'interface A { settledSeq: number }'],
  ['an interface', 'export interface Overlap { a: 1 }'],
  ['a parameter', 'const f = (fillers: string[]) => fillers.length'],
  ['a destructured variable', 'const { a: recall } = { a: 1 }; recall.toFixed()'],
  ['a function', 'export function takeFloor() {}'],
  ['a constant that begins with most', 'const mostCalls = 1; export { mostCalls }'],
  ['a metric', "new Counter({ name: 'burials_total', help: 'x' })"],
  ['a log message', "log.warn({ a: 1 }, 'a call could not be noted')"],
  ['a log message of a field', "class A { #deps: any; f() { this.#deps.log.error('recall failed') } }"],
])('%s is looked at', (_, code) => {
  expect(lint(code)).toHaveLength(1)
})

test.each([
  ['a comment', '/** Whoever has the floor recalls the desk. */ export const a = 1'],
  ['a string that nobody logs', "export const a = 'call-desk'"],
  ['a name of a library', "import { dial } from 'net'; dial.call(null)"],
  ['a key for a library', 'export const a = f({ mostCalls: 1 })'],
  ['a word in a longer word', 'export const clear = 1, medial = 2, hear = 3, almostDone = 4, atLeastOne = 5'],
])('%s is free', (_, code) => {
  expect(lint(code)).toEqual([])
})

test('the name of a file and of its folders are looked at', () => {
  expect(lint('export const a = 1', 'packages/core/src/calls/call-desk.ts')).toHaveLength(1)
  expect(lint('export const a = 1', 'packages/platform/src/far-end/index.ts')).toHaveLength(1)
})

test('a word that is old in one place only is free elsewhere', () => {
  expect(findOldWord('presence', 'packages/core/src/calls/call.ts')?.use).toBe('lifecycle')
  expect(findOldWord('presence', 'k8s/src/generator/presence.ts')).toBeUndefined()
})

test('the app has the words of a router, and keeps the place of a birth', () => {
  const app = 'mobile/src/app/_layout.tsx'
  expect(findOldWord('Entrance', app)?.use).toBe('layout')
  expect(findOldWord('useWay', 'mobile/src/navigation/use-back.ts')?.use).toBe('routes')
  expect(findOldWord('takeStep', app)?.use).toBe('push, replace, back')
  expect(findOldWord('place', app)?.use).toBe('route')
  expect(findOldWord('placeName', 'mobile/src/births/place-field.tsx')).toBeUndefined()
  expect(findOldWord('step', 'packages/dev-env/src/demo/place-call.ts')).toBeUndefined()
})

test('names of every style fall into the same words', () => {
  for (const name of ['#callOffMs', 'call-off-ms', 'CALL_OFF_MS', 'call off ms'])
    expect(splitWords(name)).toEqual(['call', 'off', 'ms'])
})

test('no word in use is old itself', () => {
  for (const { use } of oldWords) expect(findOldWord(use, 'anywhere.ts')).toBeUndefined()
})
