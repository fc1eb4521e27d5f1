/** Malformed events and frames at a real gateway process, half of them in calls. */
import { timingBudget } from '@astrovoice/contracts'
import { bombard, type Bombardment } from '../tests/fuzz/bombard.ts'
import { hasNoCalls, readCalls } from './count-calls.ts'
import { setUpStage, type Stage } from './stage.ts'

const rounds = 10
const maxGrowth = 0.1
/** A call that was disconnected waits this long for its caller; only then it leaves nothing behind. */
const overWithinMs = timingBudget.resumeWithinMs + 15_000
/** One message in 200 disconnects, and every other connection has a call; half of that is sure. */
const minCallsPerMessage = 1 / 200 / 4

export interface FuzzPlan {
  readonly messages: number
  readonly seed: number
}

export interface FuzzResult {
  readonly summary: string
  readonly isHeld: boolean
  /** The gateway's last output. */
  readonly output: string
}

export async function fuzz({ messages, seed }: FuzzPlan): Promise<FuzzResult> {
  await using stage = await setUpStage(10_000)
  const { gateway } = stage
  const heapsMb: number[] = []
  const done: Bombardment[] = []
  for (let round = 0; round < rounds; round++) {
    const plan = { messages: messages / rounds, seed: seed + round }
    done.push(await bombard(gateway.url, () => stage.newCallerToken(), plan))
    if (round > 0 && round < rounds - 1) continue
    await hasNoCalls(gateway.url, overWithinMs)
    heapsMb.push((await gateway.usage(true)).heapBytes / 1024 / 1024)
  }
  return await judge(stage, { messages, done, heapsMb })
}

interface Findings {
  readonly messages: number
  readonly done: readonly Bombardment[]
  /** After the first round and after the last. */
  readonly heapsMb: readonly number[]
}

async function judge(stage: Stage, { messages, done, heapsMb }: Findings): Promise<FuzzResult> {
  const { gateway } = stage
  const sum = (read: (each: Bombardment) => number) => done.reduce((total, each) => total + read(each), 0)
  const [asked, begun] = [sum(({ callsAsked }) => callsAsked), sum(({ callsBegun }) => callsBegun)]
  const [hungUp, internalErrors] = [sum((each) => each.hungUp), sum((each) => each.internalErrors)]
  const { started, ended } = await readCalls(gateway.url)
  const stored = await stage.countStoredCalls()
  const growth = heapsMb[1]! / heapsMb[0]! - 1
  const { isRunning, output } = gateway.state()
  // Some malformed messages are well formed by chance, and begin calls too.
  const areCallsRight =
    asked >= messages * minCallsPerMessage &&
    begun === asked &&
    started >= begun &&
    ended === started &&
    stored === started
  const heaps = heapsMb.map((heap) => heap.toFixed(1)).join(' and ')
  const summary =
    `${messages} malformed messages: ${hungUp} times hung up on, ${internalErrors} internal errors, ` +
    `${begun} of ${asked} calls begun to be disturbed, of ${started} calls in all ${ended} ended and ${stored} stored, ` +
    `heap after the first tenth and at the end ${heaps} MB, gateway ${isRunning ? 'still runs' : 'stopped'}`
  const isHeld = isRunning && internalErrors === 0 && growth <= maxGrowth && areCallsRight
  return { summary, isHeld, output }
}
