/**
 * Writes `training/said.json`: sentences that the stand-in says about charts, as harmless speech of an astrologer to learn
 * from. `npm run -s train:safety -- --collect` runs it first.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdTurn } from '../hold-turn.ts'
import { QuestionSet } from '../question.ts'

const path = join(import.meta.dirname, 'training/said.json')
/** Every nth question that a tool answers, so that all subjects are there. */
const every = 2

export async function collectSaid(): Promise<void> {
  const questions = QuestionSet.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../open.json'), 'utf8')),
  )
  const asked = questions.filter(({ expect: { tool } }) => tool !== undefined)
  const said = new Set<string>()
  for (const question of asked.filter((_, at) => at % every === 0)) {
    const held = await holdTurn(question)
    if (held.reason !== undefined) continue
    for (const sentence of held.said.split(/(?<=[.?!।])\s+/)) said.add(sentence.trim())
  }
  writeFileSync(path, `${JSON.stringify([...said].filter(Boolean).sort(), null, 1)}\n`)
}
