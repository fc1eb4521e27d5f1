import { readFileSync } from 'node:fs'
import type { Side, Theme } from '@astrovoice/core/safety'
import { randomFrom } from '../../../services/realtime-local/bin/training/random.ts'

/** A sentence to learn from; theme null where it is harmless. */
export interface Lesson {
  readonly text: string
  readonly side: Side
  readonly theme: Theme | null
  /** How much it counts. */
  readonly weight: number
}

/** So many sentences are written from a template at most. */
const maxWritten = 12

const choices = /\[([^\]]*)\]/g

/** Sentences of a template with `[one|other]` in it; ` | ` outside of brackets divides templates. */
export function writeOut(template: string, random: () => number): readonly string[] {
  const possible = [...template.matchAll(choices)].reduce(
    (product, [, list = '']) => product * list.split('|').length,
    1,
  )
  const write = () =>
    template.replaceAll(choices, (_, list: string) => {
      const parts = list.split('|')
      return parts[Math.floor(random() * parts.length)] ?? ''
    })
  const count = Math.min(maxWritten, Math.ceil(possible / 2))
  return [...new Set(Array.from({ length: count }, write))].map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

/** The file is lines of templates under headings `# theme`, or `# side` where `theme` is null. */
export function readTemplates(
  path: string,
  read: (heading: string) => Pick<Lesson, 'side' | 'theme'>,
): readonly Lesson[] {
  const random = randomFrom(11)
  let heading = ''
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line): readonly Lesson[] => {
      if (line.startsWith('# ')) heading = line.slice(2).trim()
      if (line.trim() === '' || line.startsWith('# ')) return []
      const texts = line.split(/ \| (?![^[]*\])/).flatMap((template) => writeOut(template, random))
      return texts.map((text) => ({ ...read(heading), text, weight: 1 / Math.sqrt(texts.length) }))
    })
}
