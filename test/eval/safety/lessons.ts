import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { themes, type Side, type Theme } from '@astrovoice/core/safety'
import { readSentences, type SafetySentence } from './sentence.ts'
import { readTemplates, type Lesson } from './templates.ts'

const folder = import.meta.dirname

/** What a caller needs before a chart, as the sets for training of questions name it, by theme of safety. */
const themeOfCaution: Readonly<Record<string, Theme>> = {
  crisis: 'self_harm',
  violence: 'violence_at_home',
  childAbuse: 'minor',
  minor: 'minor',
  death: 'death_timing',
  foetus: 'fetal_sex',
  medicine: 'medicine',
  magic: 'black_magic',
  law: 'law',
  gamble: 'investment',
  sexual: 'sexual',
  abuse: 'abuse',
}

interface Asked {
  readonly text: string
  readonly tools?: readonly string[]
  readonly caution?: string
  readonly topic?: string
  readonly expect?: { readonly tool?: unknown; readonly answered: string }
}

/** Ten thousand everyday questions are much alike. */
const everydayWeight = 0.15

/** Questions of callers: those with a caution have its theme, those that a tool answers are harmless. */
function fromQuestions(path: string): readonly Lesson[] {
  const asked = JSON.parse(readFileSync(path, 'utf8')) as readonly Asked[]
  return asked.flatMap(({ text, tools = [], caution, topic, expect }): Lesson[] => {
    const theme = caution === undefined ? null : (themeOfCaution[caution] ?? undefined)
    const isHarmless = tools.length > 0 || topic === 'remark' || expect?.tool !== undefined
    if (theme === undefined || (theme === null && !isHarmless)) return []
    return [{ text, side: 'caller', theme, weight: theme === null ? everydayWeight : 1 }]
  })
}

const isTheme = (heading: string): heading is Theme => (themes as readonly string[]).includes(heading)

function themeIn(heading: string): Theme {
  if (!isTheme(heading)) throw new Error(`“${heading}” is no theme of safety.`)
  return heading
}

const templates = (): readonly Lesson[] => {
  const path = (name: string) => join(folder, 'training', `${name}.txt`)
  return [
    ...readTemplates(path('caller'), (heading) => ({ side: 'caller', theme: themeIn(heading) })),
    ...readTemplates(path('astrologer'), (heading) => ({ side: 'astrologer', theme: themeIn(heading) })),
    ...readTemplates(path('harmless'), (heading) => ({ side: heading as Side, theme: null })),
  ]
}

/** What the stand-in says about charts is harmless; it says the same often. */
const said = (): readonly Lesson[] =>
  (JSON.parse(readFileSync(join(folder, 'training/said.json'), 'utf8')) as string[]).map((text) => ({
    text,
    side: 'astrologer',
    theme: null,
    weight: saidWeight,
  }))
const saidWeight = 0.3

export interface WrittenLesson extends SafetySentence {
  readonly weight: number
}

const readWith = (pattern: string, weight: number): readonly WrittenLesson[] =>
  globSync(join(folder, pattern))
    .sort()
    .flatMap(readSentences)
    .map((sentence) => ({ ...sentence, weight }))

/** Sentences of writers who have not seen the rules: the open sets, and what was written to learn from. */
export const readWritten = (): readonly WrittenLesson[] => [
  ...readWith('open/*.json', 3),
  ...readWith('training/written/*.json', 1.5),
]

/** Everything that may be learnt from, with these that writers wrote. */
export function readLessons(written: readonly WrittenLesson[]): readonly Lesson[] {
  const questions = [
    join(folder, '../open.json'),
    ...globSync(join(folder, '../open/*.json')).sort(),
    ...globSync(join(folder, '../training/*.json')).sort(),
  ]
  return [...templates(), ...said(), ...questions.flatMap(fromQuestions), ...written]
}
