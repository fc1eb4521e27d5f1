import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { tellScript } from '../../src/language/script.ts'
import { toDevanagari } from '../../src/speaking/transliterate.ts'
import { spokenSentences } from '../training/spoken-sentences.ts'

/** A stretch of words between pauses, in one language: Hindi in Devanagari, with English words among it. */
export interface Sentence {
  readonly language: 'e' | 'h'
  readonly words: readonly string[]
  /** How much it counts. */
  readonly weight: number
}

const folder = join(import.meta.dirname, '../../../../test/eval')
const Texts = z.array(z.object({ text: z.string() }))

const pauses = /[.?!।,;:…—–\-"“”()]+/
/** What is spoken is short: long stretches tell less of it, and the longest nothing. */
const maxWords = 16
const shortWords = 10
const longWeight = 0.5
const ofGrammar = { count: 1200, weight: 0.5 }

/** The stretches of a text as they would be spoken. */
export function sentencesIn(text: string, weight = 1): Sentence[] {
  const language = tellScript(text) === 'english' ? 'e' : 'h'
  const spoken = language === 'e' ? text : toDevanagari(text)
  return spoken
    .toLowerCase()
    .replaceAll('’', "'")
    .split(pauses)
    .map((stretch) => (stretch.normalize('NFC').match(/[\p{L}\p{M}\p{N}']+/gu) ?? []) as string[])
    .filter(({ length }) => length > 0 && length <= maxWords)
    .map((words) => ({
      language,
      words: words.map((word) => word.replaceAll(/^'+|'+$/g, '')),
      weight: words.length > shortWords ? weight * longWeight : weight,
    }))
}

/** Everything that words may be learnt from: typed questions, and sentences of the grammar. */
export function readSentences(): Sentence[] {
  const paths = [
    join(folder, 'open.json'),
    ...globSync(join(folder, 'open/*.json')).sort(),
    ...globSync(join(folder, 'training/*.json')).sort(),
  ]
  const typed = paths.flatMap((path) => Texts.parse(JSON.parse(readFileSync(path, 'utf8'))))
  return [
    ...typed.flatMap(({ text }) => sentencesIn(text)),
    ...spokenSentences(ofGrammar.count).flatMap((text) => sentencesIn(text, ofGrammar.weight)),
  ]
}
