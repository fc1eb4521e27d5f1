import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startInstrument } from './instrument.ts'

let instrument: Awaited<ReturnType<typeof startInstrument>>
beforeAll(async () => {
  instrument = await startInstrument()
  await instrument.control('PUT', 'scenario', {
    turns: [{ steps: [{ say: 'One two three four.', audioMs: 1000 }] }],
  })
})
afterEach(() => instrument.mend())
afterAll(() => instrument.stop())

describe('a handshake', () => {
  test.each([
    [429, 'rate_limit_exceeded'],
    [503, 'server error'],
  ])('is refused with %i, and the next one is not', async (status) => {
    await instrument.order({ fault: { kind: 'refuse', status, retryAfterS: 1 } })
    using refused = instrument.openSocket()
    expect((await refused.closed).code).toBe(1006)
    expect(refused.faults[0]?.message).toContain(`${status}`)
    using welcome = instrument.openSocket()
    await welcome.until('session.created')
  })

  test('every handshake is refused until a test removes the fault', async () => {
    await instrument.order({ fault: { kind: 'refuse', status: 500 }, target: 'all' })
    using first = instrument.openSocket()
    using second = instrument.openSocket()
    await Promise.all([first.closed, second.closed])
    await instrument.mend()
    using third = instrument.openSocket()
    await third.until('session.created')
  })
})

describe('a faulty connection', () => {
  test.each([1001, 1011, 4000])('is closed with %i', async (code) => {
    await instrument.order({ fault: { kind: 'close', code, reason: 'because' } })
    using line = instrument.openSocket()
    expect(await line.closed).toEqual({ code, reason: 'because' })
  })

  test('is dropped without a close frame just before the third delta of an answer', async () => {
    await instrument.order({
      fault: { kind: 'drop' },
      when: { event: 'response.output_audio.delta', nth: 3 },
    })
    using line = instrument.openSocket()
    line.ask('Hello')
    expect((await line.closed).code).toBe(1006)
    expect(line.all('response.output_audio.delta')).toHaveLength(2)
  })

  test.each([
    [
      { status: 'incomplete', reason: 'max_output_tokens' },
      { type: 'incomplete', reason: 'max_output_tokens' },
    ],
    [
      { status: 'failed', type: 'insufficient_quota', code: 'insufficient_quota', message: 'Pay.' },
      {
        type: 'failed',
        error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'Pay.' },
      },
    ],
  ])(
    'has a response that ends as %j after its second delta, and the next response is whole',
    async (end, details) => {
      await instrument.order({
        fault: { kind: 'end-response', ...end },
        when: { event: 'response.output_audio.delta', nth: 3 },
      })
      using line = instrument.openSocket()
      line.ask('Hello')
      const done = await line.until('response.done')
      expect(done).toMatchObject({ response: { status: end.status, status_details: details } })
      expect(line.all('response.output_audio.delta')).toHaveLength(2)
      line.ask('Hello')
      expect(await line.until('response.done', 2)).toMatchObject({ response: { status: 'completed' } })
    },
  )

  test('is the second session from now, or the session that the order names', async () => {
    await instrument.order({ fault: { kind: 'close', code: 4001 }, target: { nth: 2 } })
    using first = instrument.openSocket()
    await first.until('session.created')
    using second = instrument.openSocket()
    expect((await second.closed).code).toBe(4001)
    const { session } = await first.until('session.created')
    const sessionId = (session as { id?: string }).id
    expect(
      (await instrument.order({ fault: { kind: 'close', code: 4002 }, target: { sessionId } })).status,
    ).toBe(201)
    expect((await first.closed).code).toBe(4002)
    expect((await instrument.order({ fault: { kind: 'drop' }, target: { sessionId } })).status).toBe(404)
  })

  test('sends a session_expired error and closes with 1001', async () => {
    await instrument.order({
      fault: { kind: 'expire' },
      when: { event: 'response.output_audio.delta', nth: 2 },
    })
    using line = instrument.openSocket()
    line.ask('Hello')
    expect(await line.closed).toMatchObject({
      code: 1001,
      reason: expect.stringContaining('maximum duration'),
    })
    expect(line.faults[0]).toMatchObject({ error: { code: 'session_expired' } })
  })

  test('is every open session; later sessions work', async () => {
    using open = instrument.openSocket()
    await open.until('session.created')
    await instrument.order({ fault: { kind: 'close', code: 4003 }, target: 'open' })
    expect((await open.closed).code).toBe(4003)
    using later = instrument.openSocket()
    later.ask('Hello')
    await later.until('response.done')
  })

  test('goes on after an error that the server raises', async () => {
    await instrument.order({ fault: { kind: 'error', code: 'internal_error' }, target: 'all' })
    using line = instrument.openSocket()
    line.ask('Hello')
    await line.until('response.done')
    expect(line.faults).toMatchObject([{ error: { code: 'internal_error', type: 'server_error' } }])
  })

  test('delivers late and in order', async () => {
    await instrument.order({ fault: { kind: 'latency', delayMs: 150, jitterMs: 100 } })
    const startedMs = performance.now()
    using line = instrument.openSocket()
    await line.until('session.created')
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(150)
    line.ask('Hello')
    await line.until('response.done')
    expect(millisecondsIn(line)).toEqual(Array.from({ length: 1000 }, (_, ms) => ms))
  })

  test.each([
    ['until that is mended', { kind: 'stall', forMs: undefined }],
    ['for a while', { kind: 'stall', forMs: 100 }],
  ])('is stalled %s, and everything comes after that', async (_, fault) => {
    await instrument.order({ fault, when: { event: 'response.output_audio.delta', nth: 2 } })
    using line = instrument.openSocket()
    line.ask('Hello')
    await line.until('response.output_audio.delta')
    if (fault.forMs === undefined) {
      using other = instrument.openSocket()
      other.ask('Hello')
      await other.until('response.done')
      expect(line.all('response.output_audio.delta')).toHaveLength(1)
      await instrument.mend()
    }
    await line.until('response.done')
    expect(millisecondsIn(line)).toHaveLength(1000)
  })

  test('repeats and swaps events as ordered', async () => {
    await instrument.order({ fault: { kind: 'duplicate', every: 4 } })
    using repeating = instrument.openSocket()
    repeating.ask('Hello')
    await repeating.until('response.done')
    const ids = repeating.events.map((event) => (event as { event_id: string }).event_id)
    expect(ids.length - new Set(ids).size).toBe(Math.floor(new Set(ids).size / 4))
    await instrument.mend()
    await instrument.order({ fault: { kind: 'reorder', every: 3 } })
    using swapping = instrument.openSocket()
    swapping.ask('Hello')
    await swapping.until('response.done')
    const heard = millisecondsIn(swapping)
    expect(heard).not.toEqual(heard.toSorted((a, b) => a - b))
    expect(new Set(heard).size).toBe(1000)
  })
})

test('a session ends after its longest duration', async () => {
  const short = await startInstrument({ longestSessionS: 1 })
  using line = short.openSocket()
  const { session } = await line.until('session.created')
  const { expires_at } = session as { expires_at?: number }
  expect(expires_at! * 1000 - Date.now()).toBeLessThanOrEqual(1000)
  expect(await line.closed).toMatchObject({ code: 1001 })
  await short.stop()
})

describe('the control endpoint', () => {
  test('refuses a wrong order and names what is wrong', async () => {
    const answer = await instrument.order({ fault: { kind: 'earthquake' } })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ issues: [{ path: ['fault', 'kind'] }] })
  })

  test('lists the faults and how often each struck', async () => {
    await instrument.order({ fault: { kind: 'close', code: 4000 } })
    using line = instrument.openSocket()
    await line.closed
    const { faults } = (await (await instrument.control('GET', 'faults')).json()) as { faults: object[] }
    expect(faults).toMatchObject([{ fault: { kind: 'close' }, target: 'next', struck: 1 }])
  })

  test('does not exist unless CONTROL is on', async () => {
    const plain = await startInstrument({ hasControl: false })
    expect((await plain.order({ fault: { kind: 'drop' } })).status).toBe(401)
    await plain.stop()
  })
})

/** The milliseconds of an answer. Each millisecond of scripted sound has its own number. */
function millisecondsIn(line: ReturnType<typeof instrument.openSocket>): number[] {
  return line.all('response.output_audio.delta').flatMap(({ delta }) => {
    const bytes = Buffer.from(delta, 'base64')
    return Array.from({ length: bytes.length / 48 }, (_, ms) => bytes.readInt16LE(ms * 48))
  })
}
