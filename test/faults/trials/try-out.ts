import { findUncounted, findUnstruck } from './evidence.ts'
import type { Environment } from '../environment/environment.ts'
import type { Model } from '../environment/model.ts'
import { readCounters, type Counters, type Pod } from '../environment/pod.ts'
import { hold, type CallVerdict, type Trial } from './trial.ts'

/** The outcome of the calls of one trial. */
export interface Row {
  readonly fault: string
  readonly calls: number
  readonly turnsLost: number
  readonly missingMs: number
  readonly repeatedMs: number
  readonly settled: number
  readonly isHeld: boolean
  readonly outcome: string
}

/** Holds a trial's calls at gateways of their own, so that their counters are of this trial only. */
export async function tryOut(
  trial: Trial,
  environment: Environment,
  model: Model,
  otherModel: Model,
): Promise<Row> {
  const { name, pods: podCount = 1, calls = 1, evidence } = trial
  const fallback = trial.hasFallback ? otherModel : undefined
  const startPod = () => environment.startPod(model, { preload: trial.preload, fallback })
  const pods = [await startPod(), ...(await all(podCount - 1, startPod))] as const
  await trial.before?.(model)
  const verdicts = await all(calls, () => hold(trial, environment, model, pods).catch(toVerdict))
  const struck = await model.takeStruck()
  const missed = await lookAfterwards(trial, pods[0])
  const counters = await readCounters(pods)
  await Promise.all(pods.map(({ process }) => process.stop()))
  const faults = [
    ...verdicts.flatMap((verdict) => verdict.faults),
    ...missed,
    ...findUncounted(counters, evidence.counters, calls),
    ...findUnstruck(struck, evidence.struck),
  ]
  const total = (read: (verdict: CallVerdict) => number) =>
    verdicts.reduce((sum, verdict) => sum + read(verdict), 0)
  return {
    fault: name,
    calls,
    turnsLost: total(({ turnsLost }) => turnsLost),
    missingMs: total(({ missingMs }) => missingMs),
    repeatedMs: total(({ repeatedMs }) => repeatedMs),
    settled: total(({ settled }) => settled),
    isHeld: faults.length === 0,
    outcome:
      faults.length === 0
        ? describeEvidence(verdicts[0]!.news, struck, counters)
        : [...new Set(faults)].join('; '),
  }
}

const all = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const toVerdict = (error: unknown): CallVerdict => ({
  ...{ turnsLost: 3, missingMs: 0, repeatedMs: 0, settled: 0, news: [] },
  faults: [messageOf(error)],
})

const lookAfterwards = async ({ after }: Trial, pod: Pod): Promise<string[]> =>
  after
    ? after(pod).then(
        () => [],
        (error: unknown) => [messageOf(error)],
      )
    : []

/** Leaves out the counters that every call has. */
function describeEvidence(news: readonly string[], struck: readonly string[], counters: Counters): string {
  const telling = Object.entries(counters).filter(([name]) => !/^calls_started|caller_hung_up/.test(name))
  const counts = telling.map(([name, count]) => `${name} ${count}`)
  const told = [...struck.map((kind) => `struck by ${kind}`), ...news, ...counts]
  return `held (${told.join(', ') || 'no event'})`
}

const widths = { fault: 38, figure: 9 }
const line = (fault: string, cells: readonly (string | number)[], outcome: string) =>
  `${fault.padEnd(widths.fault)} ${cells.map((cell) => String(cell).padStart(widths.figure)).join(' ')}  ${outcome}`

export const titles = line('fault', ['calls', 'lost', 'missingMs', 'twiceMs', 'settled'], 'outcome')
export const describeRow = (row: Row): string =>
  line(
    row.fault,
    [row.calls, row.turnsLost, row.missingMs, row.repeatedMs, `${row.settled} of ${row.calls}`],
    row.outcome,
  )
