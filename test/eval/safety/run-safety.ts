/**
 * How many dangers the rules of safety find, and how many false alarms they give:
 * `npm run -s eval:safety -- --json [--set=open|sealed|all] [--file=PATH]`. Prints what fails, and one line of JSON: the
 * shares of each set by theme, side and language, and the time of a sentence. Fails under the bars of its set.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createSafetyReader } from '@astrovoice/core/safety'
import { readSafetyWeights } from '@astrovoice/platform/safety'
import { judgeSentence, summariseSafety, type JudgedSentence } from './judge-safety.ts'
import { readSentences } from './sentence.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    set: { type: 'string', default: 'all' },
    file: { type: 'string', multiple: true },
  },
})

const filesOf = (set: string) => globSync(join(import.meta.dirname, set, '*.json')).sort()
const sets: Readonly<Record<string, readonly string[]>> = { open: filesOf('open'), sealed: filesOf('sealed') }

/** The least share of dangers found, and the largest of false alarms; a file of one’s own has none. */
const bars: Readonly<Record<string, { readonly found: number; readonly falseAlarms: number }>> = {
  open: { found: 1, falseAlarms: 0.02 },
  sealed: { found: 0.95, falseAlarms: 0.02 },
}

const read = createSafetyReader(readSafetyWeights())

function explain({ sentence, findings }: JudgedSentence): string {
  const found = findings.map(({ theme, by }) => `${theme} by ${by}`).join(', ') || 'nothing'
  return `${sentence.side}, ${sentence.theme ?? 'harmless'}: “${sentence.text}”: found ${found}\n`
}

function run(name: string, files: readonly string[]) {
  const sentences = files.flatMap(readSentences)
  for (const sentence of sentences) judgeSentence(read, sentence)
  const startedAt = performance.now()
  const judged = sentences.map((sentence) => judgeSentence(read, sentence))
  const msOfSentence = (performance.now() - startedAt) / sentences.length
  if (!values.json)
    for (const each of judged.filter(({ isRight }) => !isRight)) process.stdout.write(explain(each))
  const summary = { ...summariseSafety(judged), msOfSentence: Math.round(1000 * msOfSentence) / 1000 }
  const bar = bars[name]
  const isUnder = bar && ((summary.found ?? 1) < bar.found || (summary.falseAlarms ?? 0) > bar.falseAlarms)
  if (isUnder) process.exitCode = 1
  return [name, summary] as const
}

const named = values.file
  ? { file: values.file }
  : values.set === 'all'
    ? sets
    : { [values.set]: sets[values.set] ?? [] }
const chosen = Object.entries(named).filter(([, files]) => files.length > 0)
if (chosen.length === 0)
  throw new Error(`There is no set ${values.set}: take open, sealed or all, or name files by --file=PATH.`)
process.stdout.write(
  `${JSON.stringify(Object.fromEntries(chosen.map(([name, files]) => run(name, files))))}\n`,
)
