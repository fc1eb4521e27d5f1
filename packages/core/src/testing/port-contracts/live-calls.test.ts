import { InMemoryLiveCalls } from '../fakes/live-calls.ts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { liveCallsContract } from './live-calls.ts'

liveCallsContract('The memory of the tests', () => {
  const clock = new ManualClock(1_000_000)
  let calls: InMemoryLiveCalls | undefined
  return {
    create: (limits) => (calls = new InMemoryLiveCalls(clock, limits)),
    pass: async (ms) => clock.pass(ms),
    lose: async () => calls?.lose(),
  }
})
