/**
 * A million malformed events and frames at a real gateway process: `npm run test:fuzz [-- --messages=N --seed=S]`.
 * Ends with an error when the gateway stops, calls itself at fault, or its heap does not stay flat within 10 %.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { timingBudget } from '@astrovoice/contracts'
import { bombard } from '../tests/fuzz/bombard.ts'
import { setUpStage } from './stage.ts'

const option = (name: string, otherwise: number) =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const messages = option('messages', 1_000_000)
const seed = option('seed', 1)
const rounds = 10
const mostGrowth = 0.1
/** Calls whose socket was hung up on wait this long for their caller; only then is nothing left of them. */
const overAfterMs = timingBudget.resumeWithinMs + 10_000

await using stage = await setUpStage(1)
const heapsMb: number[] = []
let [hungUp, internalErrors] = [0, 0]
for (let round = 0; round < rounds; round++) {
  const done = await bombard(stage.gateway.url, () => stage.token(), {
    messages: messages / rounds,
    seed: seed + round,
  })
  hungUp += done.hungUp
  internalErrors += done.internalErrors
  if (round > 0 && round < rounds - 1) continue
  await wait(overAfterMs)
  heapsMb.push((await stage.gateway.usage(true)).heapBytes / 1024 / 1024)
}
const { isRunning, output } = stage.gateway.state()
const growth = heapsMb[1]! / heapsMb[0]! - 1
process.stdout.write(
  `${messages} malformed messages: ${hungUp} times hung up on, ${internalErrors} internal errors, ` +
    `heap after the first tenth and at the end ${heapsMb.map((heap) => heap.toFixed(1)).join(' and ')} MB, gateway ${isRunning ? 'still runs' : 'stopped'}\n`,
)
if (!isRunning || internalErrors > 0 || growth > mostGrowth) {
  process.stderr.write(`${output}\n`)
  process.exitCode = 1
}
