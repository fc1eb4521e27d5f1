/**
 * Short calls without end, to find leaks. Ends with an error when the heap is not flat within 5 %, something
 * stays open, or Node warns of listeners.
 *
 *   node bench/bench-soak.ts [--calls=2000] [--json]
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { BenchCall } from './bench-call.ts'
import type { Usage } from './probe.ts'
import { setUpStage, type Stage } from './stage.ts'
import { StampedFrames } from './stamped-frames.ts'

const atOnce = 50
const frameMs = 60
const framesPerCall = 5
const samples = 5
const maxGrowth = 0.05

const callsAsked = process.argv.find((flag) => flag.startsWith('--calls='))?.slice('--calls='.length)
const calls = Number(callsAsked ?? 2000)

async function holdShortly(call: BenchCall): Promise<void> {
  const frames = new StampedFrames(frameMs)
  let back = 0
  const { promise: allBack, resolve } = Promise.withResolvers<void>()
  call.listen(() => {
    if (++back === framesPerCall) resolve()
  })
  for (let n = 0; n < framesPerCall; n++) call.send(frames.make())
  await allBack
  await call.close()
}

const inSequence = async (stage: Stage, count: number) => {
  for (let n = 0; n < count; n++)
    for (const call of await stage.openCalls('gateway', 1, frameMs)) await holdShortly(call)
}
const together = async (stage: Stage, count: number) => {
  for (let n = 0; n < count; n += atOnce) {
    await Promise.all((await stage.openCalls('gateway', atOnce, frameMs)).map(holdShortly))
  }
}

/** When the jobs and sockets of ended calls are done. */
async function settled(stage: Stage): Promise<Usage> {
  await wait(2000)
  return stage.gateway.usage(true)
}

/** Heap after each fifth of the calls, beside the heap after as many calls to warm up. */
async function soak(stage: Stage, name: string, run: typeof inSequence) {
  await run(stage, calls / samples)
  const base = await settled(stage)
  const heaps: number[] = []
  let last = base
  for (let sample = 0; sample < samples; sample++) {
    await run(stage, calls / samples)
    last = await settled(stage)
    heaps.push(last.heapBytes)
  }
  const growth = Math.max(...heaps) / base.heapBytes - 1
  const left = Object.entries(last.active).flatMap(([kind, count]) => {
    const more = count - (base.active[kind] ?? 0)
    // The number of timers varies by about one.
    return more > 2 ? [`${more} ${kind}`] : []
  })
  const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1))
  return {
    name,
    calls,
    baseMb: megabytes(base.heapBytes),
    heapsMb: heaps.map(megabytes),
    growth: Number(growth.toFixed(4)),
    left,
    warnings: last.warnings,
    isFlat: growth <= maxGrowth && left.length === 0 && last.warnings.length === 0,
  }
}

await using stage = await setUpStage(atOnce)
const results = [
  await soak(stage, 'one after the other', inSequence),
  await soak(stage, `${atOnce} at once`, together),
]
for (const { name, baseMb, heapsMb, growth, left, warnings } of results) {
  const remains = [...left, ...warnings].join(', ') || 'nothing left open'
  process.stdout.write(
    `${calls} calls, ${name}: ${baseMb} MB → ${heapsMb.join(' ')} MB (${(growth * 100).toFixed(1)} %), ${remains}\n`,
  )
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`)
if (!results.every(({ isFlat }) => isFlat)) process.exitCode = 1
