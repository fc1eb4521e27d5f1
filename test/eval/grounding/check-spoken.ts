import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSentence, isRefused, nowOf, readChartFacts, readOutputs } from '@astrovoice/core'
import { buildBirthProfile } from '@astrovoice/core/testing'
import { holdTurn, nowMs } from '../hold-turn.ts'
import { QuestionSet } from '../question.ts'
import { sentencesOf } from './count-verdicts.ts'

export interface SpokenCounts {
  readonly questions: number
  readonly sentences: number
  readonly claims: number
  /** Claims that were not what was computed. */
  readonly doubted: number
  /** Claims by the tool whose answer they stand in. */
  readonly byTool: Readonly<Record<string, number>>
}

const folder = join(import.meta.dirname, '..')

/** Holds what the stand-in says to the open questions of the evaluation against the chart and the tools’ outputs. */
export async function checkSpoken(onFault: (fault: string) => void): Promise<SpokenCounts> {
  const chart = readChartFacts(buildBirthProfile(), undefined, nowMs)
  const counts = { questions: 0, sentences: 0, claims: 0, doubted: 0 }
  const byTool: Record<string, number> = {}
  for (const file of [join(folder, 'open.json'), ...globSync(join(folder, 'open/*.json')).sort()]) {
    for (const question of QuestionSet.parse(JSON.parse(readFileSync(file, 'utf8')))) {
      const { calls, said } = await holdTurn(question)
      const outputs = readOutputs(
        calls.map(({ output }) => output),
        nowOf('2026-11-30'),
        (utcMs) => new Date(utcMs + 19_800_000).toISOString().slice(0, 10),
      )
      counts.questions++
      for (const sentence of sentencesOf(said, question.language)) {
        counts.sentences++
        for (const { claim, verdict } of checkSentence(sentence, question.language, { chart, outputs })) {
          counts.claims++
          const tool = calls[0]?.name ?? 'none'
          byTool[tool] = (byTool[tool] ?? 0) + 1
          if (!isRefused(verdict)) continue
          counts.doubted++
          onFault(`${question.id} ${verdict} ${JSON.stringify(claim)}: ${sentence}`)
        }
      }
    }
  }
  return { ...counts, byTool }
}
