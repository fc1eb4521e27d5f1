import { describe, expect, test } from '@jest/globals'
import { defaultTurnPolicy } from '@astrovoice/contracts'
import {
  asksFor,
  ask,
  bargeIn,
  finished,
  hush,
  pushToTalk,
  sound,
  started,
  startMs,
  TestCall,
  words,
} from './call-by-hand.ts'
import type { CallEffect } from './call-event.ts'

const { maxTurnMs, falseInterruptionMs } = defaultTurnPolicy

/** Lets time alone pass, and returns the effects with the time of each. */
function letPass(call: TestCall, untilMs: number): { atMs: number; effect: CallEffect }[] {
  const seen: { atMs: number; effect: CallEffect }[] = []
  const take = call.take.bind(call)
  call.take = (...events) => {
    const effects = take(...events)
    seen.push(...effects.map((effect) => ({ atMs: call.nowMs - startMs, effect })))
    return effects
  }
  call.at(untilMs)
  return seen
}

const find = (seen: ReturnType<typeof letPass>, type: CallEffect['type']) =>
  seen.find(({ effect }) => effect.type === type)

describe('speech whose end is never reported', () => {
  test('is committed after the longest turn', () => {
    const call = new TestCall().at(1000)
    call.take({ type: 'speech-started' })
    const seen = letPass(call, 1000 + maxTurnMs)
    expect(find(seen, 'commit-audio')).toEqual({
      atMs: 1000 + maxTurnMs,
      effect: { type: 'commit-audio', seq: null },
    })
  })

  test('does not keep a typed question waiting for longer than that', () => {
    const call = new TestCall().at(0)
    call.take({ type: 'speech-started' }, ask())
    expect(asksFor(letPass(call, maxTurnMs).map(({ effect }) => effect))).toHaveLength(1)
  })

  test('does not keep an idle call alive', () => {
    const call = new TestCall().at(0)
    call.take({ type: 'speech-started' })
    call.at(maxTurnMs + 45_000)
    call.take(started, sound('there', 1000), words('there', 'Are you there?'), finished)
    call.at(maxTurnMs + 45_000 + 1000 + 30_000)
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'idle' })
  })

  test('counts from the beginning of this speech, not of the one before', () => {
    const call = new TestCall().at(0)
    call.take({ type: 'speech-started' }, hush)
    call.at(30_000)
    call.take({ type: 'speech-started' })
    expect(find(letPass(call, 30_000 + maxTurnMs - 1), 'commit-audio')).toBeUndefined()
  })
})

describe('speech over an answer of which the model makes no item', () => {
  test('was none: the answer that was cut for it goes on', () => {
    const call = new TestCall().at(0)
    call.take(ask(), started, sound('answer', 4000), words('answer', 'one two three four'), finished)
    call.at(1000).take(...bargeIn, { type: 'speech-stopped', endedAtMs: startMs + 1000 })
    const held = find(letPass(call, 1000 + falseInterruptionMs), 'play-held')
    expect(held?.atMs).toBe(1000 + falseInterruptionMs)
  })

  test('leaves an answer that was not cut alone', () => {
    const call = new TestCall().at(0)
    call.take(ask(), started, sound('answer', 4000), words('answer', 'one two'), finished)
    call.at(500).take({ type: 'speech-started' }, { type: 'speech-stopped', endedAtMs: startMs + 900 })
    call.at(500 + falseInterruptionMs)
    expect(call.call).toMatchObject({ overlapping: null, phase: 'speaking' })
  })
})

describe('a push-to-talk question that the model does not commit', () => {
  test('is committed to another session, and given up with an error when that does not either', () => {
    const call = new TestCall('push-to-talk').at(0)
    call.take(pushToTalk(20))
    const first = letPass(call, 8000)
    expect(find(first, 'reopen-model')?.effect).toEqual({ type: 'reopen-model', why: 'stalled' })
    expect(call.take({ type: 'model-restored' })).toContainEqual({ type: 'commit-audio', seq: 20 })
    const second = letPass(call, 16_000)
    expect(find(second, 'emit')?.effect).toMatchObject({
      event: 'call:error',
      payload: { event: 'call:commit' },
    })
    expect(call.call).toMatchObject({ pushToTalk: null, phase: 'listening' })
  })
})
