import { setTimeout as wait } from 'node:timers/promises'
import { callAudio } from '@astrovoice/contracts'
import { carryLoad, median, percentile, type LoadResult } from './load.ts'
import type { Carrier, Stage } from './stage.ts'

export interface CostPlan {
  readonly calls: number
  /** Uncounted rounds, until the code of both is compiled as in a process that has run for a while. */
  readonly warmUps: number
  readonly rounds: number
  readonly lengthMs: number
}

interface Measured extends LoadResult {
  /** CPU time of the carrier for one second of one call. */
  readonly cpuMsPerCallSecond: number
}

/** The work of opening and ending calls is not measured. */
const settleMs = 500
const relayFrameMs = 20
const defaultFrameMs = callAudio.frameMs

const settings = [
  ['relay', relayFrameMs],
  ['gateway', defaultFrameMs],
  ['relay', defaultFrameMs],
  ['gateway', relayFrameMs],
] as const
type Setting = `${Carrier}${number}`

/**
 * CPU and latency, by turns through the relay and the gateway, so that both meet the same load.
 */
export async function measureCost(stage: Stage, plan: CostPlan) {
  const rounds: Record<Setting, Measured>[] = []
  for (let round = -plan.warmUps; round < plan.rounds; round++) {
    const measured = {} as Record<Setting, Measured>
    for (const [carrier, frameMs] of settings) {
      measured[`${carrier}${frameMs}`] = await measure(stage, carrier, frameMs, plan)
    }
    if (round >= 0) rounds.push(measured)
  }
  const of = (read: (round: Record<Setting, Measured>) => number) => median(rounds.map(read))
  const cpuRatio = (gatewayMs: number, relayMs: number) =>
    of(
      (round) =>
        at(round, 'gateway', gatewayMs).cpuMsPerCallSecond / at(round, 'relay', relayMs).cpuMsPerCallSecond,
    )
  // Over the frames of all rounds: the slowest hundredth of one round depends on a single pause of the machine.
  const latency = (carrier: Carrier, share: number) =>
    percentile(
      rounds.flatMap((round) => at(round, carrier, defaultFrameMs).latenciesMs).toSorted((a, b) => a - b),
      share,
    )
  const equal = {
    [relayFrameMs]: cpuRatio(relayFrameMs, relayFrameMs),
    [defaultFrameMs]: cpuRatio(defaultFrameMs, defaultFrameMs),
  }
  const total = (read: (result: LoadResult) => number) =>
    rounds.reduce(
      (sum, round) => sum + read(at(round, 'gateway', 20)) + read(at(round, 'gateway', defaultFrameMs)),
      0,
    )

  const figures = {
    cpuRatioDefault: digits(cpuRatio(defaultFrameMs, relayFrameMs)),
    cpuRatioEqual: digits(Math.max(...Object.values(equal))),
    addedP50Ms: digits(latency('gateway', 0.5) - latency('relay', 0.5)),
    p99Ratio: digits(latency('gateway', 0.99) / latency('relay', 0.99)),
    lost: total(({ lost }) => lost),
    duplicated: total(({ duplicated }) => duplicated),
    reordered: total(({ reordered }) => reordered),
  }
  return { figures, how: explain(plan), details: describe(rounds, equal) }
}

async function measure(stage: Stage, carrier: Carrier, frameMs: number, plan: CostPlan): Promise<Measured> {
  const calls = await stage.openCalls(carrier, plan.calls, frameMs)
  await wait(settleMs)
  const before = await stage[carrier].usage()
  const load = await carryLoad(calls, { frameMs, lengthMs: plan.lengthMs })
  const after = await stage[carrier].usage()
  await Promise.all(calls.map((call) => call.close()))
  return { ...load, cpuMsPerCallSecond: (after.cpuUs - before.cpuUs) / 1000 / load.callSeconds }
}

/** Writes a CPU profile of the gateway under load, at its default framing. */
export async function profileLoad(stage: Stage, path: string): Promise<void> {
  const calls = await stage.openCalls('gateway', 50, defaultFrameMs)
  await wait(settleMs)
  await stage.gateway.profile(null)
  await carryLoad(calls, { frameMs: defaultFrameMs, lengthMs: 10_000 })
  await stage.gateway.profile(path)
  await Promise.all(calls.map((call) => call.close()))
}

const at = (round: Record<Setting, Measured>, carrier: Carrier, frameMs: number) =>
  round[`${carrier}${frameMs}`]!
const digits = (value: number) => Number(value.toPrecision(3))

function describe(
  rounds: readonly Record<Setting, Measured>[],
  cpuRatioAtEqualFrameMs: Record<number, number>,
) {
  const perSetting = settings.map(([carrier, frameMs]) => {
    const runs = rounds.map((round) => at(round, carrier, frameMs))
    const latencyMs = (share: number) => digits(median(runs.map((run) => percentile(run.latenciesMs, share))))
    return {
      carrier,
      frameMs,
      cpuMsPerCallSecond: digits(median(runs.map((run) => run.cpuMsPerCallSecond))),
      p50Ms: latencyMs(0.5),
      p99Ms: latencyMs(0.99),
    }
  })
  return { perSetting, cpuRatioAtEqualFrameMs }
}

function explain({ calls, warmUps, rounds, lengthMs }: CostPlan) {
  const load = `${calls} calls of ${lengthMs / 1000} s, ${rounds} rounds after ${warmUps} to warm up`
  return {
    cpuRatioDefault: `gateway at ${defaultFrameMs} ms frames ÷ relay at ${relayFrameMs} ms, process.cpuUsage per call-second, median of rounds; ${load}`,
    cpuRatioEqual: `gateway ÷ relay at equal frames, the worse of ${relayFrameMs} and ${defaultFrameMs} ms, median of rounds; ${load}`,
    addedP50Ms: `round trip of a stamped frame, gateway − relay at ${defaultFrameMs} ms frames, p50 of all rounds together; ${load}`,
    p99Ratio: `the same, p99, gateway ÷ relay`,
    lost: 'stamped frames through the gateway that did not come back',
    duplicated: 'that came back twice',
    reordered: 'that came back after a later one',
  }
}
