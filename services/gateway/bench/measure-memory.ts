import { setTimeout as wait } from 'node:timers/promises'
import { carryLoad } from './load.ts'
import type { Stage } from './stage.ts'

const bytesPerMb = 1024 * 1024

/** Memory of each live call, after a garbage collection. */
export async function measureMemory(stage: Stage, count: number) {
  // A gateway that has had this many calls before, so that one-time allocations do not count.
  const gateway = await stage.startGateway()
  const open = async () => {
    const calls = await stage.openCalls('gateway', count, 60, gateway)
    await carryLoad(calls, { frameMs: 60, lengthMs: 2000 })
    return calls
  }
  for (const call of await open()) await call.close()
  // The work of ended calls (their jobs, their sockets) is over within a second.
  await wait(1500)
  const before = await gateway.usage(true)
  const calls = await open()
  const during = await gateway.usage(true)
  await Promise.all(calls.map((call) => call.close()))
  await gateway.stop()
  const perCall = (read: 'heapBytes' | 'rssBytes') => (during[read] - before[read]) / count / bytesPerMb
  return {
    figures: { memoryPerCallMb: Number(Math.max(perCall('heapBytes'), perCall('rssBytes')).toPrecision(3)) },
    how: {
      memoryPerCallMb: `after gc with ${count} calls on − with none, ÷ ${count}; the larger of heap with external memory (${perCall('heapBytes').toFixed(3)}) and resident set (${perCall('rssBytes').toFixed(3)})`,
    },
  }
}
