/**
 * Attacks a real gateway process in two ways: `npm run test:fuzz [-- --kind=malformed|too-many --messages=N
 * --seed=S --json]`.
 *
 * malformed: a million malformed events and frames, half of them in calls. It fails when the gateway stops,
 * reports its own fault or refuses a call. It also fails when a call is not ended or not stored, or the heap
 * grows by more than 10 %.
 *
 * too-many: valid events and requests far over their budgets, on every event and route (see
 * flood/run-flood.ts).
 */
import { describeFlood } from './flood/describe-flood.ts'
import { runFlood } from './flood/run-flood.ts'
import { fuzz } from './malformed.ts'

const option = (name: string) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)
const number = (name: string, otherwise: number) => Number(option(name) ?? otherwise)
const wants = (kind: string) => (option('kind') ?? kind) === kind

if (wants('malformed')) {
  const plan = { messages: number('messages', 1_000_000), seed: number('seed', 1) }
  const { summary, isHeld, output } = await fuzz(plan)
  process.stdout.write(`${summary}\n`)
  if (!isHeld) {
    process.stderr.write(`${output}\n`)
    process.exitCode = 1
  }
}
if (wants('too-many')) {
  const result = await runFlood()
  process.stdout.write(`${describeFlood(result)}\n`)
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
  if (!result.isHeld) process.exitCode = 1
}
