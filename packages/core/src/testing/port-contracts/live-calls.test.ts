import { InMemoryLiveCalls } from '../fakes/live-calls.ts'
import { ManualTimers } from '../fakes/manual-timers.ts'
import { liveCallsContract } from './live-calls.ts'

liveCallsContract('The memory of the tests', () => {
  const timers = new ManualTimers(1_000_000)
  let calls: InMemoryLiveCalls | undefined
  return {
    create: (limits) => (calls = new InMemoryLiveCalls(timers, limits)),
    pass: async (ms) => timers.pass(ms),
    lose: async () => calls?.lose(),
  }
})
