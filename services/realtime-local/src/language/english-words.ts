import { readFileSync } from 'node:fs'
import { dictionaryPath } from '../hearing/acoustic-model.ts'

let words: Set<string> | undefined

/** Whether the pronouncing dictionary has this lower-case word. It is read once, at the first question. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(
    readFileSync(dictionaryPath, 'utf8')
      .split('\n')
      .map((line) => line.split(/\s/, 1)[0]!),
  )
  return words.has(word)
}
