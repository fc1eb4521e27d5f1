/**
 * Holds real calls over real processes while something breaks, and prints what became of each: `npm run test:faults`.
 * Ends with an error when a turn was lost, an answer repeated, or a call settled other than once. Names of trials as
 * arguments run those alone.
 */
import { setUpField, type Field, type Pod } from './field.ts'
import { hold, type Trial } from './trial.ts'
import { drainTrial, modelTrials, networkTrials, podTrials, redisTrial } from './trials.ts'

interface Row {
  readonly fault: string
  readonly calls: number
  readonly turnsLost: number
  readonly missingMs: number
  readonly repeatedMs: number
  readonly settled: string
  readonly outcome: string
}

const only = process.argv.slice(2)
const isWanted = ({ name }: Trial) => only.length === 0 || only.some((word) => name.includes(word))
const drainedCalls = 20

let nextCaller = 0

async function tryOut(trial: Trial, field: Field, pods: readonly [Pod, ...Pod[]], calls = 1): Promise<Row> {
  const first = nextCaller
  nextCaller += calls
  const verdicts = await Promise.all(
    Array.from({ length: calls }, (_, n) =>
      hold(trial, field, first + n, pods).catch((error: unknown) => ({
        turnsLost: 3,
        missingMs: 0,
        repeatedMs: 0,
        swappedMs: 0,
        settled: 0,
        news: [],
        faults: [error instanceof Error ? error.message : String(error)],
      })),
    ),
  )
  await field.mendModel()
  const total = (read: (verdict: (typeof verdicts)[number]) => number) =>
    verdicts.reduce((sum, verdict) => sum + read(verdict), 0)
  const faults = verdicts.flatMap((verdict) => verdict.faults)
  return {
    fault: trial.name,
    calls,
    turnsLost: total(({ turnsLost }) => turnsLost),
    missingMs: total(({ missingMs }) => missingMs),
    repeatedMs: total(({ repeatedMs }) => repeatedMs),
    settled: `${total(({ settled }) => settled)} of ${calls}`,
    outcome:
      faults.length === 0 ? `held (${verdicts[0]!.news.join(', ') || 'unnoticed'})` : faults.join('; '),
  }
}

async function runAll(field: Field): Promise<Row[]> {
  const rows: Row[] = []
  const note = (row: Row) => {
    rows.push(row)
    process.stdout.write(`${describeRow(row)}\n`)
  }
  const shared = await field.startPod()
  const network = await Promise.all(
    networkTrials.filter(isWanted).map((each) => tryOut(each, field, [shared])),
  )
  network.forEach(note)
  for (const trial of modelTrials.filter(isWanted)) note(await tryOut(trial, field, [shared]))
  if (isWanted(redisTrial)) note(await tryOut(redisTrial, field, [shared]))
  for (const trial of podTrials.filter(isWanted)) {
    note(await tryOut(trial, field, [await field.startPod(), shared]))
  }
  if (isWanted(drainTrial)) {
    note(await tryOut(drainTrial, field, [await field.startPod(), shared], drainedCalls))
  }
  return rows
}

function describeRow({ fault, calls, turnsLost, missingMs, repeatedMs, settled, outcome }: Row): string {
  const cells = [`${calls}`, `${turnsLost}`, `${missingMs}`, `${repeatedMs}`, settled]
  return `${fault.padEnd(38)} ${cells.map((cell) => cell.padStart(9)).join(' ')}  ${outcome}`
}

const say = (line: string) => process.stderr.write(`${line}\n`)
await using field = await setUpField(say)
const titles = ['calls', 'lost', 'missingMs', 'twiceMs', 'settled']
process.stdout.write(`${'fault'.padEnd(38)} ${titles.map((title) => title.padStart(9)).join(' ')}  outcome\n`)
const rows = await runAll(field)
const failed = rows.filter(({ outcome }) => !outcome.startsWith('held'))
process.stdout.write(`${rows.length - failed.length} of ${rows.length} held\n`)
if (failed.length > 0) process.exitCode = 1
