import { romanise } from './romanise.ts'
import { HINGLISH_WORDS } from './hinglish-words.ts'

const words: ReadonlyMap<string, string> = new Map(Object.entries(HINGLISH_WORDS))
const WORD = /[\u0900-\u0963\u0970-\u097f]+/g

const spell = (word: string): string => words.get(word.normalize('NFC')) ?? romanise(word)

const capitalise = (sentence: string): string => sentence.replace(/^\W*[a-z]/, (first) => first.toUpperCase())

/**
 * Hindi text as it is written in Latin letters in messages: common spellings, English words where callers use them.
 * Sentences begin with a capital and end with a full stop.
 */
export const toHinglish = (hindi: string): string =>
  hindi
    .replaceAll(WORD, spell)
    .split(/(?<=[।?!])\s+/)
    .map((sentence) => capitalise(sentence.replaceAll('।', '.')))
    .join(' ')
