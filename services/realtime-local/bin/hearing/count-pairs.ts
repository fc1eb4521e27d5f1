import type { History, Word, WordPairs } from '../../src/hearing/word-pairs/word-pairs.ts'
import { pronounce } from './pronounce.ts'
import type { Sentence } from './sentences.ts'

/** Rarer words are not listened for. */
const minCount = 4
/** Rarer pairs are left to the words by themselves. */
const minPairs = 2
/** Taken from the count of each pair for those that were not seen: absolute discounting. */
const discount = 0.7
/** How likely a sentence is to end after a word that never ended one. */
const minEnd = 0.01
const minUnseen = 0.02

const maxPronunciations = 2

type Counts = Map<string, number>
const add = (counts: Counts, key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)
const sumOf = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)

const end = '</s>'
const nameOf = (language: string, word: string) => `${language} ${word}`

function vocabularyOf(sentences: readonly Sentence[]): Map<string, Word> {
  const counts: Counts = new Map()
  for (const { language, words } of sentences)
    for (const word of words) add(counts, nameOf(language, word), 1)
  const vocabulary = new Map<string, Word>()
  for (const [name, count] of counts) {
    const [language, text] = name.split(' ') as ['e' | 'h', string]
    const pronunciations = pronounce(language, text).slice(0, maxPronunciations)
    if (count >= minCount && pronunciations.length > 0)
      vocabulary.set(name, { language, text, pronunciations })
  }
  return vocabulary
}

/** By history, which is a word or the beginning of a sentence of a language, how often each word follows. */
function countPairs(
  sentences: readonly Sentence[],
  vocabulary: ReadonlyMap<string, Word>,
): Map<string, Counts> {
  const pairs = new Map<string, Counts>(
    ['e', 'h', ...vocabulary.keys()].map((history) => [history, new Map()]),
  )
  for (const { language, words, weight } of sentences) {
    let history: string = language
    for (const name of [...words.map((word) => nameOf(language, word)), end]) {
      add(pairs.get(history) ?? new Map<string, number>(), name, weight)
      history = name
    }
  }
  for (const counts of pairs.values())
    for (const name of counts.keys()) if (name !== end && !vocabulary.has(name)) counts.delete(name)
  return pairs
}

/** How likely a word is where the pair was not seen: by how many words it follows (Kneser and Ney, 1995). */
function followersOf(pairs: ReadonlyMap<string, Counts>): Counts {
  const followers: Counts = new Map()
  for (const counts of pairs.values())
    for (const name of counts.keys()) if (name !== end) add(followers, name, 1)
  const totals: Counts = new Map()
  for (const [name, count] of followers) add(totals, name[0]!, count)
  return new Map([...followers].map(([name, count]) => [name, count / totals.get(name[0]!)!]))
}

function historyOf(counts: Counts, alone: Counts): History {
  const sum = sumOf(counts)
  const kept = [...counts].filter(([name, count]) => name === end || count >= minPairs)
  const own = kept.map(
    ([name, count]) => [name, Math.max(0, count - discount * Math.min(1, count)) / sum] as const,
  )
  const unseen = Math.max(minUnseen, 1 - own.reduce((total, [, share]) => total + share, 0))
  const ends = own.find(([name]) => name === end)?.[1] ?? 0
  return {
    unseen,
    end: Math.max(minEnd, ends),
    next: new Map(
      own.flatMap(([name, share]) => (name === end ? [] : [[name, share + unseen * alone.get(name)!]])),
    ),
  }
}

/** Learns which words follow which. */
export function learnPairs(sentences: readonly Sentence[]): WordPairs {
  const words = vocabularyOf(sentences)
  const pairs = countPairs(sentences, words)
  const alone = followersOf(pairs)
  for (const name of words.keys()) if (!alone.has(name)) words.delete(name)
  return {
    words,
    alone,
    histories: new Map(
      [...pairs]
        .filter(([history]) => history.length === 1 || words.has(history))
        .map(([history, counts]) => [history, historyOf(counts, alone)]),
    ),
  }
}
