import { carryLoad, percentile } from './load.ts'
import { setUpStage } from './stage.ts'
const [frameMs, count, ...flags] = process.argv.slice(2)
await using stage = await setUpStage(100, flags)
for (const carrier of ['relay','gateway','relay','gateway'] as const) {
  const calls = await stage.openCalls(carrier, Number(count), Number(frameMs))
  const before = await stage[carrier].usage()
  const load = await carryLoad(calls, { frameMs: Number(frameMs), lengthMs: 9000 })
  const after = await stage[carrier].usage()
  const us = (after.cpuUs-before.cpuUs)/load.callSeconds/(1000/Number(frameMs))
  console.log(carrier, 'us per frame', us.toFixed(1), 'p50', percentile(load.latenciesMs,0.5).toFixed(2), 'p99', percentile(load.latenciesMs,0.99).toFixed(2), 'lost', load.lost)
  await Promise.all(calls.map(c=>c.close()))
}
