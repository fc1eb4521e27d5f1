/**
 * How claims of answers are checked: `npm run -s eval:grounding -- --json
 * [--set=open|once-sealed|second|generated|held-out|sealed|all] [--folder=PATH] [--seed=1] [--spoken]`. Reads labelled turns of
 * astrologers, and turns whose right values are swapped for wrong ones. `generated` are turns of templates, and `held-out` those
 * whose templates nobody looks at while the reader is changed. `--spoken` also sends what the stand-in says to the questions of
 * the evaluation through the gate. Prints faults of the open sets, and one line of JSON. Fails under the bars.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { countTurn, sumCounts, type TurnResult } from './count-verdicts.ts'
import { knownOf } from './known-of.ts'
import { checkSpoken } from './check-spoken.ts'
import { generateTurns } from './generator/generate-turns.ts'
import { measureChecks } from './measure-checks.ts'
import { seeded } from './swap-value.ts'
import { Subjects, Turn } from './turn.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    set: { type: 'string', default: 'all' },
    folder: { type: 'string', default: import.meta.dirname },
    seed: { type: 'string', default: '1' },
    spoken: { type: 'boolean', default: false },
  },
})

const bars = { caught: 0.98, flagged: 0.02, p95Ms: 1, hostileMs: 50 }

const read = (name: string): unknown => JSON.parse(readFileSync(join(values.folder, name), 'utf8'))
const subjects = Subjects.parse(read('charts.json'))

const share = (part: number, of: number) => (of === 0 ? null : Math.round((part / of) * 10_000) / 10_000)

/** Turns of each template: half of them right. */
const perTemplate = 4

function turnsOf(set: string): readonly Turn[] {
  if (set !== 'generated' && set !== 'held-out') return z.array(Turn).parse(read(`turns-${set}.json`))
  return generateTurns(subjects, Number(values.seed), perTemplate).filter(
    ({ isHeldOut }) => isHeldOut === (set === 'held-out'),
  )
}

function runSet(set: string): TurnResult[] {
  const random = seeded(Number(values.seed))
  const known = new Map(Object.entries(subjects).map(([name, subject]) => [name, knownOf(subject)]))
  return turnsOf(set).map((turn) => {
    const facts = known.get(turn.chart)
    if (!facts) throw new Error(`There is no chart ${turn.chart} in charts.json.`)
    return countTurn(turn, facts, random)
  })
}

function summarise(results: readonly TurnResult[]) {
  const kinds = sumCounts(results)
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, counts]) => {
      const { wrong, caught, right, flagged, swapped, swapsCaught } = counts
      const shares = {
        caught: share(caught, wrong),
        flagged: share(flagged, right),
        swapsCaught: share(swapsCaught, swapped),
      }
      return [kind, { ...counts, shares }]
    }),
  )
}

const isUnder = ({ all }: ReturnType<typeof summarise>) => {
  const { caught, flagged, swapsCaught } = all!.shares
  return (caught ?? 1) < bars.caught || (swapsCaught ?? 1) < bars.caught || (flagged ?? 0) > bars.flagged
}

const sets = values.set === 'all' ? ['open', 'once-sealed', 'generated', 'held-out'] : [values.set]
const results = sets.map((set) => [set, runSet(set)] as const)
for (const [set, turns] of results)
  if (!values.json && set !== 'sealed' && set !== 'held-out')
    for (const fault of turns.flatMap(({ faults }) => faults)) process.stdout.write(`${fault}\n`)
const summaries = results.map(([set, turns]) => [set, { turns: turns.length, ...summarise(turns) }] as const)
const spoken = values.spoken ? await checkSpoken((fault) => void process.stderr.write(`${fault}\n`)) : null
const speed = measureChecks(results.flatMap(([, turns]) => turns.map(({ turn }) => turn)))
if (results.some(([, turns]) => isUnder(summarise(turns)))) process.exitCode = 1
if (speed.p95Ms > bars.p95Ms || speed.hostileMs > bars.hostileMs) process.exitCode = 1
if (spoken && spoken.doubted > 0) process.exitCode = 1
process.stdout.write(
  `${JSON.stringify({ ...Object.fromEntries(summaries), ...(spoken && { spoken }), speed })}\n`,
)
