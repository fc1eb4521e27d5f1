import { checkSentenceAfter, noTopic, nowOf, readChartFacts, readOutputs } from '@astrovoice/core'
import { buildBirthProfile } from '@astrovoice/core/testing'
import { nowMs } from '../hold-turn.ts'
import { sentencesOf } from './count-verdicts.ts'
import type { Turn } from './turn.ts'

const rounds = 5

const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const rounded = (ms: number) => Math.round(ms * 1000) / 1000

/** The longest text and the worst letters that a model may send. */
const hostile: readonly string[] = [
  'Your Saturn is in '.repeat(600),
  'शनि में '.repeat(1500),
  '\u{1F52E}'.repeat(5000),
  '36 out of '.repeat(1000),
  'Shani की mahadasha in سات July '.repeat(400),
]

const timeOf = (run: () => void) => {
  const before = performance.now()
  run()
  return performance.now() - before
}

/** Milliseconds a sentence takes warm: of most sentences, of one in twenty, and of text that is no sentence. */
export function measureChecks(turns: readonly Turn[]) {
  const known = {
    chart: readChartFacts(buildBirthProfile(), undefined, nowMs),
    outputs: readOutputs([], nowOf('2026-11-30'), () => ''),
  }
  const sentences = turns.flatMap(({ text, language }) =>
    sentencesOf(text, language).map((sentence) => ({ sentence, language })),
  )
  const check = (text: string, language: Turn['language']) =>
    timeOf(() => void checkSentenceAfter(text, language, known, noTopic))
  // Each sentence counts by its median round: a pause of the machine is not the reader's.
  const bySentence = sentences.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    sentences.forEach(({ sentence, language }, i) => bySentence[i]!.push(check(sentence, language)))
  const medians = bySentence.map(medianOf)
  const worst = hostile.map((text) => medianOf(Array.from({ length: rounds }, () => check(text, 'hinglish'))))
  return {
    sentences: sentences.length,
    medianMs: rounded(medianOf(medians)),
    p95Ms: rounded(percentile(medians, 0.95)),
    hostileMs: rounded(Math.max(...worst)),
  }
}
