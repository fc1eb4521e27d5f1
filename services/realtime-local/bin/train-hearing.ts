/**
 * Learns which words follow which in what callers ask: `npm run -s train:hearing`. Reads the open sets of the evaluation
 * and those for training, writes `src/hearing/word-pairs/pairs.txt` and prints one line of JSON.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePairs } from '../src/hearing/word-pairs/word-pairs.ts'
import { learnPairs } from './hearing/count-pairs.ts'
import { readSentences } from './hearing/sentences.ts'

const pairs = learnPairs(readSentences())
const file = writePairs(pairs)
writeFileSync(join(import.meta.dirname, '../src/hearing/word-pairs/pairs.txt'), file)
const seen = [...pairs.histories.values()].reduce((sum, { next }) => sum + next.size, 0)
process.stdout.write(`${JSON.stringify({ words: pairs.words.size, pairs: seen, bytes: file.length })}\n`)
