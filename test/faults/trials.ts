import { setTimeout as wait } from 'node:timers/promises'
import type { Scene, Trial } from './trial.ts'
import { openUnrulySocket } from './unruly-socket.ts'
import { toTheWord } from './verdict.ts'

const second = 1000

/** Faults of the caller's own network; the gateway and the model stay as they are. */
export const networkTrials: readonly Trial[] = [
  ...[1, 5, 30].map((seconds): Trial => ({
    name: `client gone for ${seconds} s`,
    async strike({ network }) {
      network.cut()
      await wait(seconds * second)
      network.heal()
    },
  })),
  {
    name: 'Wi-Fi to cellular',
    async strike({ call }) {
      call.client.reconnect()
      await resumed(call, 1)
    },
  },
  { name: 'frames come twice and swapped', socketFactory: openUnrulySocket, strike: async () => {} },
  {
    name: 'slow reader',
    async strike({ network }) {
      // 384 kbit/s of audio over a line of 240 kbit/s for 10 s.
      network.throttle(30_000)
      await wait(10 * second)
      network.throttle(null)
    },
  },
]

const strikeModel =
  (fault: object) =>
  ({ field }: Scene) =>
    field.breakModel({ fault, target: 'open' })

/** Faults of the model's session. */
export const modelTrials: readonly Trial[] = [
  {
    name: 'model closes with 1001',
    strike: strikeModel({ kind: 'close', code: 1001 }),
    tolerance: toTheWord,
  },
  {
    name: 'model closes with 4000',
    strike: strikeModel({ kind: 'close', code: 4000 }),
    tolerance: toTheWord,
  },
  { name: 'model drops the line', strike: strikeModel({ kind: 'drop' }), tolerance: toTheWord },
  {
    name: 'model answers 429 when dialled again',
    async strike({ field }) {
      await field.breakModel({ fault: { kind: 'refuse', status: 429, retryAfterS: 1 }, target: 'all' })
      await field.breakModel({ fault: { kind: 'drop' }, target: 'open' })
      await wait(3 * second)
      await field.mendModel()
    },
    tolerance: toTheWord,
  },
  { name: 'model stalls', strike: strikeModel({ kind: 'stall' }), tolerance: toTheWord },
  { name: 'session expires mid-sentence', strike: strikeModel({ kind: 'expire' }), tolerance: toTheWord },
  {
    name: 'model repeats events',
    before: (field) => field.breakModel({ fault: { kind: 'duplicate', every: 3 }, target: 'next' }),
    strike: async () => {},
  },
]

/** Faults that take a gateway or the store away. Each needs gateways of its own. */
export const podTrials: readonly Trial[] = [
  {
    name: 'pod gets SIGKILL',
    async strike({ pod }) {
      pod.process.child.kill('SIGKILL')
    },
    tolerance: toTheWord,
  },
  {
    name: 'two pods claim one call',
    async strike({ call, network, others }) {
      // The caller comes back at another gateway while the first one still believes that it has the call.
      network.route(others.map(({ url }) => url))
      call.client.reconnect()
      await resumed(call, 1)
    },
    tolerance: toTheWord,
  },
]

export const redisTrial: Trial = {
  name: 'Redis restarts',
  strike: ({ field }) => field.restartRedis(),
}

export const drainTrial: Trial = {
  name: 'pod gets SIGTERM with 20 calls',
  async strike({ pod }) {
    // All twenty calls strike; a pod is told once.
    if (!pod.process.child.killed) pod.process.child.kill('SIGTERM')
  },
  tolerance: toTheWord,
}

async function resumed({ news }: Scene['call'], times: number): Promise<void> {
  const endMs = Date.now() + 20 * second
  while (news.filter((each) => each === 'resumed').length < times) {
    if (Date.now() > endMs) throw new Error('the call was not taken up again within 20 s')
    await wait(20)
  }
}
