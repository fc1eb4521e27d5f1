import { expect, test } from '@jest/globals'
import { en } from './en.ts'
import { hi } from './hi.ts'
import { hinglish } from './hinglish.ts'

/** Every string with the names that lead to it; functions get figures for their arguments. */
function flatten(strings: object, path = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${name}`
    if (typeof value === 'function') return [[at, String((value as (...given: number[]) => string)(7, 8))]]
    return typeof value === 'object' && value !== null ? flatten(value, `${at}.`) : [[at, String(value)]]
  })
}

const english = flatten(en)

test.each([
  ['Hindi', hi],
  ['Hinglish', hinglish],
])('%s has every string that English has, and no other', (_language, strings) => {
  const names = (all: [string, string][]) => all.map(([name]) => name).sort()
  expect(names(flatten(strings))).toEqual(names(english))
})

test.each([
  ['English', en],
  ['Hindi', hi],
  ['Hinglish', hinglish],
])('%s leaves no string empty', (_language, strings) => {
  expect(flatten(strings).filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a string with a place for a name or a figure has it in all languages', () => {
  const figures = (text: string) => (text.match(/[78]/g) ?? []).sort().join('')
  const wanted = new Map(english.map(([name, text]) => [name, figures(text)]))
  for (const strings of [hi, hinglish]) {
    const functions = flatten(strings).filter(([name]) => isFunction(name))
    expect(functions.filter(([name, text]) => figures(text) !== wanted.get(name))).toEqual([])
  }
})

const isFunction = (path: string) =>
  typeof path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], en) ===
  'function'

test('Hindi is written in Devanagari', () => {
  // Names, and what stands for itself.
  const latin = flatten(hi).filter(([, text]) => !/[\u0900-\u097F]/.test(text))
  expect(latin.map(([name]) => name).filter((name) => !/^appName$|project$|perMinute$/.test(name))).toEqual(
    [],
  )
})
