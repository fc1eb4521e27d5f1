import { describe, expect, test } from '@jest/globals'
import type { ModelFault } from '../../../ports/realtime-model.ts'
import {
  ask,
  asksFor,
  finished,
  hangUp,
  kept,
  sound,
  started,
  startMs,
  TestCall,
  words,
} from '../call-by-hand.ts'
import type { CallEffect, CallEvent } from '../call-event.ts'
import { apology } from '../answer/phrases.ts'

const restored: CallEvent = { type: 'model-restored' }
const error = (fault: ModelFault): CallEvent[] => [{ type: 'fault', ...fault }]
const failed = (fault: ModelFault): CallEvent[] => [
  started,
  { type: 'response-finished', outcome: 'failed', fault },
]
const forms = [
  ['an error event', error],
  ['response.done failed', failed],
] as const
const quota: ModelFault = { kind: 'quota', code: 'insufficient_quota' }
const reopenings = (effects: CallEffect[]) =>
  effects.flatMap((effect) => (effect.type === 'reopen-model' ? [effect.why] : []))

describe.each(forms)('a fault as %s', (_, say) => {
  test.each(['quota', 'auth'] as const)('%s: the next model is asked at once', (kind) => {
    const call = new TestCall()
    call.take(ask())
    expect(reopenings(call.take(...say({ kind, code: 'x' })))).toEqual(['refused'])
    expect(asksFor(call.take(restored))).toHaveLength(1)
    expect(call.nowMs).toBe(startMs)
  })

  test('a wait that the vendor names is kept', () => {
    const call = new TestCall()
    call.take(ask(), ...say({ kind: 'rate-limited', code: 'x', retryAfterMs: 4200 }))
    expect(call.at(4199).call).toMatchObject({ response: { status: 'delayed' } })
    expect(call.at(4200).call).toMatchObject({ response: { status: 'awaited' } })
  })

  test('a wait that is too long for a caller: the next model is asked', () => {
    const call = new TestCall()
    call.take(ask())
    const effects = call.take(...say({ kind: 'rate-limited', code: 'x', retryAfterMs: 20_000 }))
    expect(reopenings(effects)).toEqual(['failed'])
  })

  test('retries that are used up: the next model is asked', () => {
    const call = new TestCall()
    call.take(ask())
    const busy = say({ kind: 'overloaded', code: 'server_error' })
    call.take(...busy)
    call.at(500).take(...busy)
    expect(reopenings(call.at(1500).take(...busy))).toEqual(['failed'])
    expect(asksFor(call.take(restored))).toHaveLength(1)
  })

  test('every model fails: the astrologer apologises, and the caller gets call:error', () => {
    const call = new TestCall('automatic', 'hinglish')
    call.take(ask(), ...say(quota), restored, ...say(quota), restored)
    const effects = call.take(...say(quota))
    expect(effects).toContainEqual(expect.objectContaining({ type: 'emit', event: 'call:error' }))
    expect(asksFor(effects)).toMatchObject([{ instructions: `Say exactly: "${apology.hinglish}"` }])
  })

  test('the apology is not retried: the caller may ask again', () => {
    const call = new TestCall()
    call.take(ask(), ...say(quota), restored, ...say(quota), restored, ...say(quota))
    expect(asksFor(call.take(...say(quota)))).toEqual([])
    expect(call.call).toMatchObject({ phase: 'listening', isModelUp: true })
    expect(asksFor(call.take(ask('again')))).toHaveLength(1)
  })
})

test('a request that is refused for an unknown reason is repeated after half a second', () => {
  const call = new TestCall()
  call.take(ask(), { type: 'fault', kind: 'response-refused', code: 'invalid_value' })
  expect(call.at(500).call).toMatchObject({ response: { status: 'awaited' } })
})

test('an answer that fails in mid-sentence for quota is completed by the next model', () => {
  const call = new TestCall()
  call.take(ask(), started, sound('a', 3000), words('a', 'Your Moon is in Taurus, and so it is.'))
  const effects = call.take({ type: 'response-finished', outcome: 'failed', fault: quota })
  expect(reopenings(effects)).toEqual(['refused'])
  expect(asksFor(call.take(restored))).toMatchObject([
    { instructions: expect.stringContaining('The caller has heard: “Your Moon') },
  ])
})

test('a fault that a cancelled request meets does not delay the next one', () => {
  const call = new TestCall()
  call.take(ask('A'), ask('B'))
  const busy: CallEvent = { type: 'fault', kind: 'rate-limited', code: 'x' }
  expect(asksFor(call.take(busy))).toHaveLength(1)
})

describe('dead air', () => {
  test('is not charged from the fault to the first sound', () => {
    const call = new TestCall()
    call.at(1000).take(ask())
    call.at(2000).take({ type: 'fault', kind: 'rate-limited', code: 'x', retryAfterMs: 4000 })
    call.at(9000).take(started, sound('a', 1000), words('a', 'Soon.'), finished)
    // 10 s in all, 7 of them from the fault to the sound.
    expect(kept(call.at(10_000).take(hangUp))?.durationMs).toBe(3000)
  })

  test('of a model that stalls is charged for 4 s', () => {
    const call = new TestCall()
    call.take(ask())
    call.at(7000).take(started, sound('a', 1000), words('a', 'Soon.'), finished)
    expect(kept(call.at(8000).take(hangUp))?.durationMs).toBe(5000)
  })

  test('ends while the caller is away, and absence is counted once', () => {
    const call = new TestCall()
    call.take(ask())
    call.at(6000).take({ type: 'caller-left' })
    call.at(20_000).take({ type: 'caller-returned', hasAll: true })
    // 4 s of the wait are charged, and 2 s of the next wait.
    expect(kept(call.at(22_000).take(hangUp))?.durationMs).toBe(6000)
  })
})
