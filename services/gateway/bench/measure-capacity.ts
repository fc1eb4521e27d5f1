import { carryLoad, percentile } from './load.ts'
import type { Stage } from './stage.ts'

const frameMs = 100
const stepCalls = 50
const firstCalls = 200
const mostCalls = 1000
const lengthMs = 10_000
const tries = 3
/** A frame that takes longer than one frame's length comes after its successor was due. */
const lateMs = frameMs

/** Adds calls until a frame is late or lost; one gateway process has one core's worth of JavaScript. */
export async function measureCapacity(stage: Stage) {
  let [callsPerCore, worst] = [0, NaN]
  for (let count = firstCalls; count <= mostCalls; count += stepCalls) {
    const slowestMs = await carriedWithinMs(stage, count)
    if (slowestMs === null) break
    callsPerCore = count
    worst = slowestMs
  }
  return {
    figures: { callsPerCore },
    how: {
      callsPerCore: `calls at ${frameMs} ms frames for ${lengthMs / 1000} s in steps of ${stepCalls} until a frame is lost or takes over ${lateMs} ms, best of ${tries}; slowest frame at that level ${worst.toFixed(1)} ms`,
    },
  }
}

/** The slowest frame's time, or null when in every try one was late or lost. */
async function carriedWithinMs(stage: Stage, count: number): Promise<number | null> {
  const calls = await stage.openCalls('gateway', count, frameMs)
  try {
    for (let left = tries; left > 0; left--) {
      const { latenciesMs, lost } = await carryLoad(calls, { frameMs, lengthMs })
      const slowestMs = percentile(latenciesMs, 1)
      if (lost === 0 && slowestMs <= lateMs) return slowestMs
    }
    return null
  } finally {
    await Promise.all(calls.map((call) => call.close()))
  }
}
