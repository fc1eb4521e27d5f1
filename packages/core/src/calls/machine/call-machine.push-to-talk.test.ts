import { describe, expect, test } from '@jest/globals'
import {
  ask,
  asksFor,
  finished,
  id,
  lost,
  pushToTalk,
  sound,
  started,
  startMs,
  TestCall,
  understood,
} from './call-by-hand.ts'

describe('push-to-talk', () => {
  test('releasing while the astrologer speaks interrupts, commits, and asks when the question is in', () => {
    const call = new TestCall('push-to-talk')
    call.take(ask(), started, sound('a', 1000), finished)
    expect(call.at(400).commands(pushToTalk(7))).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 400, text: '' },
      { type: 'commit-audio', seq: 7 },
    ])
    expect(call.commands({ type: 'question-committed', itemId: id('q') })).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('too little to answer is told as the failure of call:commit', () => {
    const call = new TestCall('push-to-talk')
    expect(call.told({ type: 'fault', kind: 'audio-empty', code: 'x' })).toMatchObject([
      ['call:error', { event: 'call:commit', error: { code: 'audio_empty' } }],
    ])
  })

  test('what was released before its words are known is released to the next session too', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7), { type: 'question-committed', itemId: id('q') }, started, lost)
    expect(call.commands({ type: 'model-restored' })).toEqual([{ type: 'commit-audio', seq: 7 }])
    call.take({ type: 'question-committed', itemId: id('again') }, understood('again', 'When?'), lost)
    expect(asksFor(call.take({ type: 'model-restored' }))).toHaveLength(1)
    expect(call.transcript.map(({ itemId }) => itemId)).toEqual(['again'])
  })

  test('what is released while no model is there waits for one', () => {
    const call = new TestCall('push-to-talk')
    call.take(lost)
    expect(call.commands(pushToTalk(7))).toEqual([])
    expect(call.commands({ type: 'model-restored' })).toEqual([{ type: 'commit-audio', seq: 7 }])
  })

  test('a release is told again to whoever has sent its sound again', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7))
    expect(call.commands(pushToTalk(7))).toEqual([])
    expect(call.commands({ type: 'release-reached' })).toEqual([{ type: 'commit-audio', seq: 7 }])
    call.take({ type: 'question-committed', itemId: id('q') })
    expect(call.commands({ type: 'release-reached' })).toEqual([])
  })

  test('an answer that can be heard is to what was released: it is not released again', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7), { type: 'question-committed', itemId: id('q') }, started, sound('a', 400), lost)
    expect(call.commands({ type: 'model-restored' }).map(({ type }) => type)).not.toContain('commit-audio')
  })

  test('a call does not move between the release and its question', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7))
    expect(call.commands({ type: 'move-asked', byMs: startMs + 9000 })).toEqual([])
    call.take({ type: 'fault', kind: 'audio-empty', code: 'x' })
    expect(call.commands({ type: 'time-passed' })).toEqual([])
  })

  test('a question that is being spoken is no silence', () => {
    const call = new TestCall('push-to-talk')
    for (let atMs = 5000; atMs <= 180_000; atMs += 5000) {
      expect(asksFor(call.at(atMs).take({ type: 'microphone-heard' }))).toEqual([])
    }
    expect(call.call.phase).toBe('listening')
  })
})
