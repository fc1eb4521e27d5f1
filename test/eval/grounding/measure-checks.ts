import { checkSentence, nowOf, readChartFacts, readOutputs } from '@astrovoice/core'
import { buildBirthProfile } from '@astrovoice/core/testing'
import { nowMs } from '../hold-turn.ts'
import { sentencesOf } from './count-verdicts.ts'
import type { Turn } from './turn.ts'

const rounds = 20

const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds a sentence takes warm, and how many times as long as parsing it from JSON. */
export function measureChecks(turns: readonly Turn[]) {
  const known = {
    chart: readChartFacts(buildBirthProfile(), undefined, nowMs),
    outputs: readOutputs([], nowOf('2026-11-30'), () => ''),
  }
  const sentences = turns.flatMap(({ text, language }) =>
    sentencesOf(text, language).map((sentence) => ({ sentence, language, json: JSON.stringify(sentence) })),
  )
  const time = (run: () => void) => {
    const before = performance.now()
    run()
    return (performance.now() - before) / sentences.length
  }
  const checks: number[] = []
  const parses: number[] = []
  for (let round = 0; round < rounds; round++) {
    checks.push(
      time(() => {
        for (const { sentence, language } of sentences) checkSentence(sentence, language, known)
      }),
    )
    parses.push(
      time(() => {
        for (const { json } of sentences) JSON.parse(json)
      }),
    )
  }
  const [checkMs, parseMs] = [medianOf(checks), medianOf(parses)]
  return { sentences: sentences.length, checkMs, timesOfParsing: Math.round(checkMs / parseMs) }
}
