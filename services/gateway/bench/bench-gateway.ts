/**
 * What the gateway costs, beside a bare relay that carries the same calls to the same upstream in the same run.
 *
 *   node bench/bench-gateway.ts [--json] [--quick] [--profile]
 *
 * Prints a table; with --json, one JSON object on the last line. --quick measures less; --profile writes the
 * gateway's CPU profile into out/.
 */
import { measureCapacity } from './measure-capacity.ts'
import { measureCost, profileLoad } from './measure-cost.ts'
import { measureMemory } from './measure-memory.ts'
import { measureStart } from './measure-start.ts'
import { setUpStage } from './stage.ts'

const has = (flag: string) => process.argv.includes(`--${flag}`)
const isQuick = has('quick')

await using stage = await setUpStage(isQuick ? 100 : 1000)
const cost = await measureCost(
  stage,
  isQuick ? { calls: 20, rounds: 2, lengthMs: 3000 } : { calls: 50, rounds: 5, lengthMs: 6000 },
)
if (has('profile')) {
  await profileLoad(stage, 'out/gateway.cpuprofile')
  process.stdout.write('profile            out/gateway.cpuprofile\n')
}
const memory = await measureMemory(stage, isQuick ? 50 : 200)
const start = await measureStart(stage, isQuick ? 1 : 5)
const capacity = isQuick ? null : await measureCapacity(stage)

const results = { ...cost.figures, ...memory.figures, ...start.figures, ...capacity?.figures }
const how = { ...cost.how, ...memory.how, ...start.how, ...capacity?.how }
for (const [name, value] of Object.entries(results)) {
  const figure = JSON.stringify(value)
  process.stdout.write(`${name.padEnd(18)} ${figure.padStart(10)}  ${how[name as keyof typeof how] ?? ''}\n`)
}
if (has('json')) process.stdout.write(`${JSON.stringify({ ...results, how, details: cost.details })}\n`)
