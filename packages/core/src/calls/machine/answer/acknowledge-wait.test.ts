import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, defaultTurnPolicy } from '@astrovoice/contracts'
import {
  ask,
  finished,
  hangUp,
  id,
  kept,
  result,
  sound,
  started,
  startMs,
  TestCall,
  tool,
  words,
} from '../call-by-hand.ts'
import type { CallEffect, CallEvent } from '../call-event.ts'
import type { LiveCall } from '../call.ts'

const { acknowledgeAfterMs } = defaultTurnPolicy

const made = (count: number, lengthMs = 1500): CallEvent => ({
  type: 'acknowledgement-made',
  itemId: id(`ack_${count}`),
  chunk: new Uint8Array(lengthMs * bytesPerMs),
})

/** Lets time pass, and returns how many acknowledgements were asked for meanwhile. */
function countAsked(call: TestCall, untilMs: number): number {
  const before = countOf(call)
  call.at(untilMs)
  return countOf(call) - before
}

const countOf = ({ call }: TestCall) => (call as LiveCall).acknowledgement.count

const soundOf = (effects: CallEffect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'emit' && effect.event === 'call:audio' ? [effect.payload] : [],
  )

/** A question that waits long enough, and its acknowledgement. */
function acknowledged() {
  const call = new TestCall().at(0)
  call.take(ask())
  call.at(acknowledgeAfterMs)
  call.take(made(1))
  return call
}

describe('a wait for an answer', () => {
  test('has an acknowledgement when it is long, and none before', () => {
    const call = new TestCall().at(0)
    call.take(ask())
    expect(countAsked(call, acknowledgeAfterMs - 1)).toBe(0)
    expect(countAsked(call, acknowledgeAfterMs)).toBe(1)
    const frames = soundOf(call.take(made(1)))
    expect(frames.every(({ itemId }) => itemId === 'ack_1')).toBe(true)
    // 1,500 ms in frames of 60 ms.
    expect(frames).toHaveLength(25)
  })

  test('has one only, however long it is', () => {
    const call = acknowledged()
    expect(countAsked(call, 7000)).toBe(0)
  })

  test('for a slow tool has one too', () => {
    const call = new TestCall().at(0)
    call.take(ask(), started, tool('t'), finished)
    expect(countAsked(call, acknowledgeAfterMs)).toBe(1)
  })

  test('that follows an answer has one again', () => {
    const call = acknowledged()
    call.take(started, sound('a', 500), words('a', 'Soon.'), finished)
    call.at(3000).take(ask('Why?'))
    expect(countAsked(call, 3000 + acknowledgeAfterMs)).toBe(1)
  })

  test('that follows a wait without an answer has none', () => {
    const call = acknowledged()
    call.at(4000).take(ask('Why?'))
    expect(countAsked(call, 4000 + acknowledgeAfterMs)).toBe(0)
  })

  test('while the caller speaks has none', () => {
    const call = new TestCall().at(0)
    call.take(ask(), { type: 'speech-started' })
    expect(countAsked(call, 5000)).toBe(0)
  })

  test('for “are you there?” has none', () => {
    const call = new TestCall().at(45_000)
    expect(call.call).toMatchObject({ phase: 'thinking' })
    expect(countAsked(call, 45_000 + acknowledgeAfterMs)).toBe(0)
  })
})

describe('an acknowledgement', () => {
  test('is cut before the answer begins', () => {
    const call = acknowledged().at(acknowledgeAfterMs + 500)
    call.take(started)
    const effects = call.take(sound('a', 100))
    const told = effects.flatMap((effect) => (effect.type === 'emit' ? [effect] : []))
    expect(told.slice(0, 2)).toMatchObject([
      { event: 'call:interrupted', payload: { itemId: 'ack_1', playedMs: 500 } },
      { event: 'call:audio', payload: { itemId: 'a' } },
    ])
  })

  test('is cut when the caller begins to speak', () => {
    const call = acknowledged().at(acknowledgeAfterMs + 500)
    expect(call.told({ type: 'speech-started' })).toContainEqual([
      'call:interrupted',
      { itemId: 'ack_1', playedMs: 500 },
    ])
  })

  test('that was heard to its end is not cut', () => {
    const call = acknowledged().at(acknowledgeAfterMs + 1600)
    call.take(started)
    expect(JSON.stringify(call.told(sound('a', 100)))).not.toContain('call:interrupted')
  })

  test('that is made after the answer has begun is not played', () => {
    const call = new TestCall().at(0)
    call.take(ask())
    call.at(acknowledgeAfterMs).take(started, sound('a', 100))
    expect(soundOf(call.take(made(1)))).toEqual([])
  })

  test('of an earlier wait is not played', () => {
    const call = new TestCall().at(0)
    call.take(ask())
    call.at(acknowledgeAfterMs).take(started, sound('a', 100), words('a', 'Soon.'), finished)
    call.at(3000).take(ask('Why?'))
    call.at(3000 + acknowledgeAfterMs)
    expect(soundOf(call.take(made(1)))).toEqual([])
  })

  test('is measured apart, and is no answer of the transcript', () => {
    const call = new TestCall().at(0)
    call.take(ask())
    call.at(acknowledgeAfterMs)
    expect(call.take(made(1))).toContainEqual({
      type: 'measure',
      what: 'acknowledged',
      waitedMs: acknowledgeAfterMs,
    })
    expect(call.call).toMatchObject({ phase: 'thinking' })
    expect(kept(call.take(hangUp))?.items).toMatchObject([{ text: 'When?' }])
  })

  test('does not delay the tool that the caller waits for', () => {
    const call = new TestCall().at(0)
    call.take(ask(), started, tool('t'), finished)
    call.at(acknowledgeAfterMs).take(made(1))
    expect(call.commands(result('t'))).toMatchObject([
      { type: 'add-tool-output' },
      { type: 'request-response' },
    ])
  })

  test('is asked for at most once while nobody can hear it', () => {
    const call = new TestCall().at(0)
    call.take(ask(), { type: 'caller-left' })
    expect(countAsked(call, 5000)).toBe(0)
    expect(call.nowMs).toBe(startMs + 5000)
  })
})

test('a policy of 0 ms has no acknowledgements', () => {
  const call = new TestCall().at(0)
  const live = call.call as LiveCall
  const turnPolicy = { ...defaultTurnPolicy, acknowledgeAfterMs: 0 }
  call.call = { ...live, identity: { ...live.identity, turnPolicy } }
  call.take(ask())
  expect(countAsked(call, 7000)).toBe(0)
})
