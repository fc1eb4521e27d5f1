import { carryLoad, percentile } from './load.ts'
import type { Carrier, Stage } from './stage.ts'

const frameMs = 100
const firstCalls = 50
const stepCalls = 50
const maxCalls = 1000
const lengthMs = 10_000
const tries = 3
/** A frame that takes longer than one frame's length comes after its successor was due. */
const lateMs = frameMs

/** Cores in use on the whole machine during the measurement. */
type Cores = Record<'carrier' | 'upstream' | 'load', number>

interface Level {
  readonly calls: number
  readonly isCarried: boolean
  readonly slowestMs: number
  readonly lost: number
  readonly cores: Cores
  /** Resident memory of the carrier, afterwards. */
  readonly residentMb: number
}

/**
 * Adds calls until a frame is late or lost; one gateway process has one core's worth of JavaScript. Repeats
 * that number of calls through the relay. When the relay fails too, the machine is the limit.
 */
export async function measureCapacity(stage: Stage) {
  const levels: Level[] = []
  let calls = firstCalls
  for (; calls <= maxCalls; calls += stepCalls) {
    const level = await tryLevel(stage, 'gateway', calls)
    levels.push(level)
    if (!level.isCarried) break
  }
  const carried = levels.findLast(({ isCarried }) => isCarried)
  const failed = levels.find(({ isCarried }) => !isCarried)
  const relay = failed && (await tryLevel(stage, 'relay', failed.calls))
  return {
    figures: { callsPerCore: carried?.calls ?? 0 },
    how: { callsPerCore: explain(carried, failed, relay) },
    details: levels,
  }
}

const digits = (value: number) => Number(value.toPrecision(3))

function explain(carried?: Level, failed?: Level, relay?: Level): string {
  const tell = ({ calls, slowestMs, lost, cores, residentMb }: Level) =>
    `${calls} calls: slowest frame ${digits(slowestMs)} ms, ${lost} lost, ${residentMb} MB, cores used ${cores.carrier}, ` +
    `by the upstream ${cores.upstream}, by the load ${cores.load}`
  return [
    `calls at ${frameMs} ms frames for ${lengthMs / 1000} s in steps of ${stepCalls} until a frame is lost or takes over ${lateMs} ms, best of ${tries}`,
    ...(carried ? [tell(carried)] : []),
    ...(failed ? [tell(failed)] : []),
    ...(relay ? [`through the relay ${tell(relay)}`] : []),
  ].join('; ')
}

/** The first try without a late or lost frame, or the last try. */
async function tryLevel(stage: Stage, carrier: Carrier, count: number): Promise<Level> {
  const calls = await stage.openCalls(carrier, count, frameMs)
  try {
    for (let left = tries; ; left--) {
      const usedBefore = await usedUs(stage, carrier)
      const startedMs = performance.now()
      const { latenciesMs, lost } = await carryLoad(calls, { frameMs, lengthMs })
      const cores = coresUsed(usedBefore, await usedUs(stage, carrier), performance.now() - startedMs)
      const slowestMs = percentile(latenciesMs, 1)
      const isCarried = lost === 0 && slowestMs <= lateMs
      if (!isCarried && left > 1) continue
      const { rssBytes } = await stage[carrier].usage()
      return { calls: count, isCarried, slowestMs, lost, cores, residentMb: digits(rssBytes / 1e6) }
    }
  } finally {
    await Promise.all(calls.map((call) => call.close()))
  }
}

async function usedUs(stage: Stage, through: Carrier): Promise<Cores> {
  const { user, system } = process.cpuUsage()
  const [carrier, upstream] = await Promise.all([stage[through].usage(), stage.upstream.usage()])
  return { carrier: carrier.cpuUs, upstream: upstream.cpuUs, load: user + system }
}

const coresUsed = (before: Cores, after: Cores, tookMs: number): Cores => {
  const used = (who: keyof Cores) => digits((after[who] - before[who]) / 1000 / tookMs)
  return { carrier: used('carrier'), upstream: used('upstream'), load: used('load') }
}
