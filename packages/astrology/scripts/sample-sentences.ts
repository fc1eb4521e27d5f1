/**
 * Prints sentences of meanings and remedies for a reading by a person: every kind of statement, each sentence once.
 * `--write` stores the 200 Hindi sentences that a test compares with what is said.
 *
 *   npm run -s -w packages/astrology sample-sentences -- --language=hi --count=200
 *   npm run -s -w packages/astrology sample-sentences -- --write
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '../src/meanings/index.ts'
import { sampleSentences } from './sentences/sample-sentences.ts'

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'hi' },
    count: { type: 'string', default: '200' },
    write: { type: 'boolean', default: false },
  },
})
const language = LANGUAGES.find((each) => each === values.language)
const count = Number(values.count)
if (!language || !Number.isInteger(count) || count < 1)
  throw new TypeError(`Give --language=${LANGUAGES.join('|')} and --count as a whole number from 1.`)

if (values.write)
  writeFileSync(
    new URL('../src/meanings/reference/hindi-sentences.txt', import.meta.url),
    `${(await sampleSentences('hi', 200)).join('\n')}\n`,
  )
else (await sampleSentences(language, count)).forEach((sentence) => console.log(sentence))
