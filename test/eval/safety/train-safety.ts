/**
 * Trains the classifier of safety: `npm run -s train:safety -- [--collect] [--trial] [--verbose]`. Learns from the templates, the
 * sets of questions and the open sets, writes the weights, and prints one line of JSON. With `--trial` it writes nothing:
 * it learns twice, each time without one half of the open sets, and prints what it finds of that half.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createSafetyReader, encodeSafetyWeights } from '@astrovoice/core/safety'
import { collectSaid } from './collect-said.ts'
import { judgeSentence, summariseSafety } from './judge-safety.ts'
import { learn } from './learn.ts'
import { readLessons, readOpen } from './lessons.ts'

const { values } = parseArgs({
  options: {
    collect: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

if (values.collect) await collectSaid()
const path = join(import.meta.dirname, '../../../packages/platform/src/safety/weights.bin')
const open = readOpen()

function judgeHalf(half: number) {
  const read = createSafetyReader(learn(readLessons(open.filter((_, at) => at % 2 !== half))))
  return open.filter((_, at) => at % 2 === half).map((sentence) => judgeSentence(read, sentence))
}

function trainWhole() {
  const weights = learn(readLessons(open))
  writeFileSync(path, encodeSafetyWeights(weights))
  return open.map((sentence) => judgeSentence(createSafetyReader(weights), sentence))
}

const judged = values.trial ? [0, 1].flatMap(judgeHalf) : trainWhole()
if (values.verbose)
  for (const { sentence, findings } of judged.filter(({ isRight }) => !isRight))
    process.stdout.write(
      `${sentence.side} ${sentence.theme ?? '-'} “${sentence.text}” ${JSON.stringify(findings)}\n`,
    )
process.stdout.write(`${JSON.stringify(summariseSafety(judged))}\n`)
