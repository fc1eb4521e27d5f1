/**
 * What the gateway costs, beside a bare relay that carries the same calls to the same upstream in the same run.
 *
 *   node bench/bench-gateway.ts [--json] [--quick] [--profile] [cost] [memory] [start] [capacity]
 *
 * Measures all four, or those named. Prints a table; with --json, one JSON object on the last line. --quick measures
 * less; --profile writes the gateway's CPU profile into out/.
 */
import { measureCapacity } from './measure-capacity.ts'
import { measureCost, profileLoad } from './measure-cost.ts'
import { measureMemory } from './measure-memory.ts'
import { measureStart } from './measure-start.ts'
import { setUpStage } from './stage.ts'

const has = (flag: string) => process.argv.includes(`--${flag}`)
const isQuick = has('quick')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const wants = (what: string) => named.length === 0 || named.includes(what)

await using stage = await setUpStage(isQuick ? 100 : 1000)
const plan = isQuick
  ? { calls: 20, warmUps: 1, rounds: 2, lengthMs: 3000 }
  : { calls: 50, warmUps: 4, rounds: 7, lengthMs: 6000 }
const cost = wants('cost') ? await measureCost(stage, plan) : null
if (has('profile')) {
  await profileLoad(stage, 'out/gateway.cpuprofile')
  process.stdout.write('profile            out/gateway.cpuprofile\n')
}
const memory = wants('memory') ? await measureMemory(stage, isQuick ? 50 : 200) : null
const start = wants('start') ? await measureStart(stage, isQuick ? 1 : 5) : null
const capacity = wants('capacity') && !isQuick ? await measureCapacity(stage) : null

const results = { ...cost?.figures, ...memory?.figures, ...start?.figures, ...capacity?.figures }
const how = { ...cost?.how, ...memory?.how, ...start?.how, ...capacity?.how }
for (const [name, value] of Object.entries(results)) {
  const figure = JSON.stringify(value)
  process.stdout.write(`${name.padEnd(18)} ${figure.padStart(10)}  ${how[name as keyof typeof how] ?? ''}\n`)
}
if (has('json'))
  process.stdout.write(
    `${JSON.stringify({ ...results, how, details: { ...cost?.details, capacity: capacity?.details } })}\n`,
  )
