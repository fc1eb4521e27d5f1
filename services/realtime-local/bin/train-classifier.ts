/**
 * Trains the classifier of questions: `npm run -s train -- [--cross] [--without=SET] [--out=PATH]`.
 * Learns from the open sets of the evaluation and those for training, less one question in ten of the latter. Writes the
 * weights and prints one line of JSON: the shares that are right of what was held out. `--cross` writes nothing: it
 * leaves out each writer’s set in turn and prints the shares of that set. `--without` leaves out one set.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { encodeWeights, quantise } from '../src/classifier/weights.ts'
import { prepare, sharesOf, writers, type Prepared } from './training/prepare.ts'
import { readExamples } from './training/examples.ts'
import { train } from './training/train.ts'

const { values } = parseArgs({
  options: {
    cross: { type: 'boolean', default: false },
    without: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../src/classifier/weights.bin') },
  },
})

const training = { epochs: 8, rate: 0.15, decay: 3e-4, seed: 7 }

const prepared = readExamples().map(prepare)
const learn = (examples: readonly Prepared[]) => quantise(train(examples, training))

function cross(): Record<string, unknown> {
  return Object.fromEntries(
    writers.map((set) => {
      const weights = learn(prepared.filter(({ example }) => example.set !== set))
      return [
        set,
        sharesOf(
          weights,
          prepared.filter(({ example }) => example.set === set),
        ),
      ]
    }),
  )
}

function write(): Record<string, unknown> {
  const known = prepared.filter(({ example }) => example.set !== values.without && !example.isHeldOut)
  const weights = learn(known)
  writeFileSync(values.out, encodeWeights(weights))
  const heldOut = prepared.filter(({ example }) => example.set === values.without || example.isHeldOut)
  return { learnt: known.length, heldOut: sharesOf(weights, heldOut) }
}

process.stdout.write(`${JSON.stringify(values.cross ? cross() : write())}\n`)
