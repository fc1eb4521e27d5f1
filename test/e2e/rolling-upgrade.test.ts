import { beforeAll, expect, test } from '@jest/globals'
import { keepCalling, tally, usualLength, type LiveCallEvent } from '@astrovoice/dev-env/live-calls'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startGateways, type Gateways } from './gateways.ts'

const callerCount = 20
/** The model understands twenty questions one after the other, which a busy machine slows down. */
const answerWithinMs = 4 * 60_000
const opened = openForFile()
let gateways: Gateways

beforeAll(async () => {
  gateways = await opened.use(startGateways())
})

test(`replacing both gateways behind a load balancer drops none of ${callerCount} live calls and repeats no answer`, async () => {
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
  /** Resolves when every caller has heard one more whole answer. Rejects when a call fails. */
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
    // Its exit code is 0 only when every call was moved.
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
