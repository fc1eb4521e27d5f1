/**
 * Trains the classifier of safety: `npm run -s train:safety -- [--collect] [--held] [--verbose]`. Learns from the templates,
 * the sets of questions and what writers wrote, writes the weights, and prints one line of JSON. With `--held` it writes
 * nothing: it learns without a fifth of what was written, in blocks of neighbours, and prints what it finds of that fifth.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { createSafetyReader, encodeSafetyWeights } from '@astrovoice/core/safety'
import { collectSaid } from './collect-said.ts'
import { judgeSentence, summariseSafety } from './judge-safety.ts'
import { learn } from './learn.ts'
import { readLessons, readWritten } from './lessons.ts'
import { thresholdsOf } from './thresholds.ts'

const { values } = parseArgs({
  options: {
    collect: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

if (values.collect) await collectSaid()
const path = join(import.meta.dirname, '../../../packages/platform/src/safety/weights.bin')
const written = readWritten()
/** Most of a second’s work for a tenth less to read. */
const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }

/** Neighbours were written together and are alike: they are held out together. */
const blockSize = 20
const isHeld = (at: number) => Math.floor(at / blockSize) % 5 === 2

function judgeHeld() {
  const weights = learn(readLessons(written.filter((_, at) => !isHeld(at))))
  const held = written.filter((_, at) => isHeld(at))
  process.stdout.write(`${JSON.stringify(thresholdsOf(weights, held))}\n`)
  return held.map((sentence) => judgeSentence(createSafetyReader(weights), sentence))
}

function trainWhole() {
  const weights = learn(readLessons(written))
  writeFileSync(path, brotliCompressSync(encodeSafetyWeights(weights), { params: quality }))
  return written.map((sentence) => judgeSentence(createSafetyReader(weights), sentence))
}

const judged = values.held ? judgeHeld() : trainWhole()
if (values.verbose)
  for (const { sentence, findings } of judged.filter(({ isRight }) => !isRight))
    process.stdout.write(
      `${sentence.side} ${sentence.theme ?? '-'} “${sentence.text}” ${JSON.stringify(findings)}\n`,
    )
process.stdout.write(`${JSON.stringify(summariseSafety(judged))}\n`)
