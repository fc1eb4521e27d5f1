import { beforeAll, expect, test } from '@jest/globals'
import { keepCalling, tally, usualLength, type LiveCallEvent } from '@astrovoice/dev-env/live-calls'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startGateways, type Gateways } from './gateways.ts'

const callerCount = 20
/** On a busy machine twenty questions are understood one after the other. */
const answerWithinMs = 4 * 60_000
const opened = openForFile()
let gateways: Gateways

beforeAll(async () => {
  gateways = await opened.use(startGateways())
})

test(`both gateways behind a load balancer are replaced while ${callerCount} calls talk: none is dropped, nothing is said twice`, async () => {
  const [first, second] = [await gateways.startNext(), await gateways.startNext()]
  const events: LiveCallEvent[] = []
  const listeners = new Set<() => void>()
  const stop = new AbortController()
  const calling = keepCalling({
    ...gateways,
    callerCount,
    pauseMs: 10_000,
    answerWithinMs,
    stop: stop.signal,
    onEvent: (event) => {
      events.push(event)
      listeners.forEach((look) => look())
    },
  })
  /** Settles when every caller has heard a whole answer from now on; fails with the calls. */
  const everyCallerAnswered = () => {
    const since = events.length
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = () => {
      const heard = events.slice(since).filter(({ kind }) => kind === 'answered')
      if (new Set(heard.map(({ caller }) => caller)).size === callerCount) resolve()
    }
    listeners.add(look)
    return Promise.race([promise, calling]).finally(() => listeners.delete(look))
  }

  await everyCallerAnswered()
  const disturbedFrom = events.length
  for (const old of [first, second]) {
    await gateways.startNext()
    await old.stop('SIGTERM')
    // It says by its exit code whether every call was moved.
    expect({ exitCode: old.child.exitCode, warnings: gateways.warnings }).toEqual({
      exitCode: 0,
      warnings: [],
    })
  }
  await everyCallerAnswered()
  stop.abort()
  await calling

  const disturbed = events.slice(disturbedFrom)
  const { dropped, drops, repeated, moved } = tally(disturbed, usualLength(events.slice(0, disturbedFrom)))
  expect({ dropped, drops, repeated }).toEqual({ dropped: 0, drops: [], repeated: 0 })
  expect(moved).toBeGreaterThanOrEqual(callerCount)
})
