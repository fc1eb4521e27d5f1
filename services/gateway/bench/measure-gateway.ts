import { measureCapacity } from './measure-capacity.ts'
import { measureCost, profileLoad } from './measure-cost.ts'
import { measureMemory } from './measure-memory.ts'
import { measureStart } from './measure-start.ts'
import { setUpStage } from './stage.ts'

/** Measures this checkout, and prints the results of `bench-gateway.ts`. */
export async function measureGateway(flags: readonly string[]): Promise<void> {
  const has = (flag: string) => flags.includes(`--${flag}`)
  const isQuick = has('quick')
  const named = flags.filter((argument) => !argument.startsWith('--'))
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
    process.stdout.write(
      `${name.padEnd(18)} ${figure.padStart(10)}  ${how[name as keyof typeof how] ?? ''}\n`,
    )
  }
  if (has('json'))
    process.stdout.write(
      `${JSON.stringify({ ...results, how, details: { ...cost?.details, capacity: capacity?.details } })}\n`,
    )
}
