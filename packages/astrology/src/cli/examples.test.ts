import { describe, expect, test } from '@jest/globals'
import { commandOf, runCommand } from './answer.ts'
import type { Answer } from './context.ts'
import { commands } from './commands/index.ts'
import { readFlags } from './read-flags.ts'
import { withPlaces } from './reference-context.ts'
import { renderText } from './render-text.ts'
import { splitExample } from './split-example.ts'

/** Text a caller gave, names of the outside world, and what is said about the computing, not to the caller. */
const NOT_SPOKEN = new Set([
  'engineVersion',
  'conventions',
  'source',
  'seed',
  'algorithm',
  'letters',
  'zone',
  'tableSet',
  'attribution',
  'places',
  'fact',
  'unavailable',
  'svg',
])
const RESOLVED = /(ResolvedPlace|Clock)$/
const DATE = /^-?\d{4}-\d{2}-\d{2}/

type Unspoken = { readonly path: string; readonly text: string }

/** Every text of an answer that is neither in its labels nor a label itself. */
const unspokenIn = (value: unknown, spoken: ReadonlySet<string>, path = ''): Unspoken[] => {
  if (typeof value === 'string') return spoken.has(value) || DATE.test(value) ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'hi' in value) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_SPOKEN.has(key) || RESOLVED.test(key) ? [] : unspokenIn(inner, spoken, `${path}.${key}`),
  )
}

/** Every label of an answer, wherever it stands. */
const labelsIn = (value: unknown): Record<'en' | 'hi' | 'hinglish', string>[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'hi' in value) return [value as Record<'en' | 'hi' | 'hinglish', string>]
  return Object.entries(value).flatMap(([key, inner]) => (RESOLVED.test(key) ? [] : labelsIn(inner)))
}

const answers = new Map<string, Answer>()
const answerOf = async (name: string): Promise<Answer> => {
  const command = commandOf(name)
  const [, ...args] = splitExample(command.example)
  const answer = answers.get(name) ?? (await runCommand(name, readFlags(command, args).values, withPlaces))
  answers.set(name, answer)
  return answer
}

describe.each(commands.map(({ name }) => name))('%s, run as its example', (name) => {
  test('carries the engine’s version and its conventions', async () => {
    expect(await answerOf(name)).toMatchObject({
      engineVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      conventions: expect.any(Object),
    })
  })

  test('can say every word of it in English, Hindi and Hinglish, with no English left in the Hindi', async () => {
    const answer = await answerOf(name)
    const { labels = {}, ...rest } = answer
    expect(unspokenIn(rest, new Set(Object.keys(labels as object)))).toEqual([])
    const spoken = labelsIn(answer)
    for (const { en, hi, hinglish } of spoken) {
      for (const text of [en, hi, hinglish]) expect(text).not.toBe('')
      expect(hi).not.toMatch(/[A-Za-z]/)
      expect(`${en}${hinglish}`).not.toMatch(/[\u0900-\u097f]/)
    }
  })

  test('holds no NaN, no infinity, and instants as ISO 8601 alone', async () => {
    const text = JSON.stringify(await answerOf(name), (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`)
      return value
    })
    expect(text).not.toMatch(/"(\w*[a-z]Ms|utcMs)":-?\d/)
  })

  test('reads as text too, in Hindi as well', async () => {
    const answer = await answerOf(name)
    expect(renderText(answer)).not.toMatch(/\[object|undefined/)
    expect(renderText(answer, 'hi')).not.toMatch(/\[object|undefined/)
  })
})
