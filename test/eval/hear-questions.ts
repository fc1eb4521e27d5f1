/**
 * How many spoken questions are understood: `npm run -s bench:hearing -- --json [--file=PATH]`.
 * Speaks each question in every voice at hand, with and without noise, and gives what the stand-in hears to its
 * understanding. Prints what was not understood, and one line of JSON.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createListener } from '@astrovoice/realtime-local/hearing'
import { holdTurn } from './hold-turn.ts'
import { judge } from './judge.ts'
import { QuestionSet, type Question } from './question.ts'
import { addNoise, noiseDb } from './speech/noise.ts'
import { openSynthesizers, Unspoken, type Synthesizer } from './speech/synthesizers.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, file: { type: 'string' } },
})
const open = ['spoken.json', 'spoken-callers.json'].map((name) => join(import.meta.dirname, name))
const files = values.file ? [values.file] : open
const questions = files.flatMap((file) => QuestionSet.parse(JSON.parse(readFileSync(file, 'utf8'))))

const outcomes = ['understood', 'somethingElse', 'askedAgain'] as const
type Outcome = (typeof outcomes)[number]

/** What came of a question: the tool or words that are wanted, others, or a request to say it again. */
async function outcomeOf(question: Question, heard: string): Promise<Outcome> {
  const held = await holdTurn({ ...question, text: heard })
  const { isRightTool, isRightArguments, isAnswered } = judge(question, held)
  const isUnderstood = question.expect.tool === undefined ? isAnswered : isRightTool && isRightArguments
  if (isUnderstood) return 'understood'
  return held.calls.length === 0 && held.reason === 'asks-again' ? 'askedAgain' : 'somethingElse'
}

type Counts = Record<Outcome, number>
const share = (counts: Counts, outcome: Outcome) => {
  const all = outcomes.reduce((sum, each) => sum + counts[each], 0)
  return Math.round((1000 * counts[outcome]) / all) / 1000
}
const sharesOf = (counts: Counts) => Object.fromEntries(outcomes.map((each) => [each, share(counts, each)]))

/** The question as this voice speaks it; null when it cannot. */
async function speakQuestion({ name, speak }: Synthesizer, text: string): Promise<Int16Array | null> {
  try {
    return await speak(text)
  } catch (error) {
    if (!(error instanceof Unspoken)) throw error
    process.stderr.write(`${name}: ${error.message}\n`)
    return null
  }
}

const listener = createListener()
const { voices, stop } = await openSynthesizers()
const rows: Record<string, Counts> = {}
const all: Counts = { understood: 0, somethingElse: 0, askedAgain: 0 }
let unspoken = 0
for (const voice of voices) {
  for (const question of questions) {
    const spoken = await speakQuestion(voice, question.text)
    if (!spoken) unspoken++
    if (!spoken) continue
    for (const isNoisy of [false, true]) {
      const row = isNoisy ? `${voice.name}, noise at ${noiseDb} dB` : voice.name
      const heard = await listener.hear(isNoisy ? addNoise(spoken) : spoken)
      const outcome = await outcomeOf(question, heard)
      const counts = (rows[row] ??= { understood: 0, somethingElse: 0, askedAgain: 0 })
      counts[outcome]++
      all[outcome]++
      if (outcome !== 'understood' && !values.json)
        process.stdout.write(`${row}: “${question.text}” heard as “${heard}”: ${outcome}\n`)
    }
  }
}
await Promise.all([listener.stop(), stop()])
const byVoice = Object.fromEntries(Object.entries(rows).map(([row, counts]) => [row, sharesOf(counts)]))
process.stdout.write(
  `${JSON.stringify({ questions: questions.length, unspoken, ...sharesOf(all), byVoice })}\n`,
)
