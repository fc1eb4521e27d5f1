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
  test('a commit during an answer interrupts, commits the audio, and requests an answer once it is an item', () => {
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

  test('a commit without enough audio fails as call:commit', () => {
    const call = new TestCall('push-to-talk')
    expect(call.told({ type: 'fault', kind: 'audio-empty', code: 'x' })).toMatchObject([
      ['call:error', { event: 'call:commit', error: { code: 'audio_empty' } }],
    ])
  })

  test('a committed question without a transcript is committed to the next session too', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7), { type: 'question-committed', itemId: id('q') }, started, lost)
    expect(call.commands({ type: 'model-restored' })).toEqual([{ type: 'commit-audio', seq: 7 }])
    call.take({ type: 'question-committed', itemId: id('again') }, understood('again', 'When?'), lost)
    expect(asksFor(call.take({ type: 'model-restored' }))).toHaveLength(1)
    expect(call.transcript.map(({ itemId }) => itemId)).toEqual(['again'])
  })

  test('a commit without a model session waits for one', () => {
    const call = new TestCall('push-to-talk')
    call.take(lost)
    expect(call.commands(pushToTalk(7))).toEqual([])
    expect(call.commands({ type: 'model-restored' })).toEqual([{ type: 'commit-audio', seq: 7 }])
  })

  test('a commit is repeated once its resent audio has arrived', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7))
    expect(call.commands(pushToTalk(7))).toEqual([])
    expect(call.commands({ type: 'release-reached' })).toEqual([{ type: 'commit-audio', seq: 7 }])
    call.take({ type: 'question-committed', itemId: id('q') })
    expect(call.commands({ type: 'release-reached' })).toEqual([])
  })

  test('a committed question whose answer sounds is not committed again', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7), { type: 'question-committed', itemId: id('q') }, started, sound('a', 400), lost)
    expect(call.commands({ type: 'model-restored' }).map(({ type }) => type)).not.toContain('commit-audio')
  })

  test('a call does not move between the commit and its item', () => {
    const call = new TestCall('push-to-talk')
    call.take(pushToTalk(7))
    expect(call.commands({ type: 'move-asked', byMs: startMs + 9000 })).toEqual([])
    call.take({ type: 'fault', kind: 'audio-empty', code: 'x' })
    expect(call.commands({ type: 'time-passed' })).toEqual([])
  })

  test('frames of a question that is not committed yet are no silence', () => {
    const call = new TestCall('push-to-talk')
    for (let atMs = 5000; atMs <= 180_000; atMs += 5000) {
      expect(asksFor(call.at(atMs).take({ type: 'microphone-heard' }))).toEqual([])
    }
    expect(call.call.phase).toBe('listening')
  })
})
