/**
 * A million malformed events and frames at a real gateway process, half of them in calls: `npm run test:fuzz
 * [-- --messages=N --seed=S]`. Ends with an error when the gateway stops, calls itself at fault, refuses a call, leaves
 * one that it began unended or unstored, or its heap does not stay flat within 10 %.
 */
import { timingBudget } from '@astrovoice/contracts'
import { bombard, type Bombardment } from '../tests/fuzz/bombard.ts'
import { hasNoCalls, readCalls } from './count-calls.ts'
import { setUpStage } from './stage.ts'

const option = (name: string, otherwise: number) =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const messages = option('messages', 1_000_000)
const seed = option('seed', 1)
const rounds = 10
const mostGrowth = 0.1
/** A call whose socket was hung up on waits this long for its caller; only then is nothing left of it. */
const overWithinMs = timingBudget.resumeWithinMs + 15_000
/** One message in 200 is hung up on, and every other connection has a call; half of that is sure. */
const leastCalls = messages / 200 / 4

await using stage = await setUpStage(10_000)
const { gateway } = stage
const heapsMb: number[] = []
const done: Bombardment[] = []
for (let round = 0; round < rounds; round++) {
  done.push(
    await bombard(gateway.url, () => stage.newCallerToken(), {
      messages: messages / rounds,
      seed: seed + round,
    }),
  )
  if (round > 0 && round < rounds - 1) continue
  await hasNoCalls(gateway.url, overWithinMs)
  heapsMb.push((await gateway.usage(true)).heapBytes / 1024 / 1024)
}
const sum = (read: (each: Bombardment) => number) => done.reduce((total, each) => total + read(each), 0)
const [asked, begun] = [sum(({ callsAsked }) => callsAsked), sum(({ callsBegun }) => callsBegun)]
const internalErrors = sum((each) => each.internalErrors)
const { started, ended } = await readCalls(gateway.url)
const stored = await stage.countStoredCalls()
const growth = heapsMb[1]! / heapsMb[0]! - 1
const { isRunning, output } = gateway.state()

// Some of what is malformed turns out to be well formed, and begins calls too.
const areCallsRight =
  asked >= leastCalls && begun === asked && started >= begun && ended === started && stored === started
process.stdout.write(
  `${messages} malformed messages: ${sum(({ hungUp }) => hungUp)} times hung up on, ${internalErrors} internal errors, ` +
    `${begun} of ${asked} calls begun to be disturbed, of ${started} calls in all ${ended} ended and ${stored} stored, ` +
    `heap after the first tenth and at the end ${heapsMb.map((heap) => heap.toFixed(1)).join(' and ')} MB, gateway ${isRunning ? 'still runs' : 'stopped'}\n`,
)
if (!isRunning || internalErrors > 0 || growth > mostGrowth || !areCallsRight) {
  process.stderr.write(`${output}\n`)
  process.exitCode = 1
}
