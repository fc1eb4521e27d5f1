import { describe, expect, test } from '@jest/globals'
import {
  startMs,
  TestCall,
  ask,
  started,
  finished,
  cancelled,
  sound,
  words,
  played,
  spoken,
  bargeIn,
  understood,
  addedHistory,
  hangUp,
  id,
  kept,
} from './call-by-hand.ts'

describe('speech of the caller during an answer', () => {
  /** An answer of ten seconds, whole, of which two have been heard. */
  function speaking(text = 'one two three four five') {
    const call = new TestCall()
    call.take(ask(), started, sound('a', 10_000), words('a', text), finished)
    call.at(2000).take(played('a', 2000))
    return call
  }

  test.each([
    'haan',
    'Haan, haan.',
    'theek hai',
    'hmm',
    'Hmmmm',
    'accha',
    'OK',
    'हाँ जी',
    'ठीक है',
    'अच्छा',
    '',
    '…',
  ])('the backchannel %j changes nothing and is not stored', (text) => {
    const call = speaking()
    expect(call.commands(...spoken('q', startMs + 2000))).toEqual([])
    expect(call.told(understood('q', text))).toEqual([])
    expect(call.call).toMatchObject({ phase: 'speaking', overlapping: null })
    expect(call.counts).toEqual({ turns: 1, interruptions: 0 })
    expect(kept(call.at(10_000).take(hangUp))?.items).toHaveLength(2)
  })

  test('the model forgets a backchannel', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    expect(call.commands(understood('q', 'haan'))).toEqual([{ type: 'delete-item', itemId: 'q' }])
  })

  test.each(['ruko', 'Nahi!', 'haan lekin shaadi kab', 'stop', 'ok what about my job', 'हाँ, पर कब?'])(
    '%j stops the answer where it was heard, and is answered',
    (text) => {
      const call = speaking()
      call.take(...spoken('q', startMs + 2000))
      expect(call.commands(understood('q', text))).toEqual([
        { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
        { type: 'request-response', mayUseTools: true },
      ])
      expect(call.counts).toEqual({ turns: 2, interruptions: 1 })
    },
  )

  test('long speech stops the answer before its words are known, and is answered when it ends', () => {
    const call = speaking()
    expect(call.commands(...bargeIn)).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
      { type: 'hold-audio', itemId: 'a', fromMs: 2000 },
    ])
    expect(call.commands(...spoken('q', startMs + 2500).slice(1))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('after a false alarm the rest of the answer is played from the same millisecond, and the model knows', () => {
    const call = speaking()
    call.take(...bargeIn, ...spoken('q', startMs + 2500).slice(1))
    expect(call.commands(understood('q', 'hmm'))).toEqual([
      { type: 'delete-item', itemId: 'q' },
      { type: 'play-held', itemId: 'a_rest0' },
      addedHistory('a_rest0', 'astrologer', 'two three four five'),
    ])
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    call.take(cancelled)
    expect(call.call.phase).toBe('speaking')
    expect(call.counts).toEqual({ turns: 1, interruptions: 0 })
    // Two of ten seconds were heard, and eight are played again.
    expect(kept(call.at(10_500).take(hangUp))?.items.map((item) => 'text' in item && item.text)).toEqual([
      'When?',
      'one',
      'two three four five',
    ])
  })

  test('after a second false alarm the rest of the rest is played, under an id of its own', () => {
    // As long as OpenAI's are.
    const itemId = `item_${'A'.repeat(21)}`
    const call = new TestCall()
    call.take(ask(), started, sound(itemId, 10_000), words(itemId, 'one two three four five'), finished)
    const rests = ['first', 'second'].flatMap((question, i) => {
      call.at(2000 * (i + 1)).take(...bargeIn, ...spoken(question, startMs + 2000).slice(1))
      return call.take(understood(question, 'hmm')).flatMap((effect) => {
        return effect.type === 'play-held' ? [effect.itemId] : []
      })
    })
    expect(new Set(rests).size).toBe(2)
    expect(call.transcript.flatMap((entry) => (entry.kind === 'answer' ? [entry.text] : []))).toEqual([
      'one',
      'two',
      'three four five',
    ])
    expect(Math.max(...rests.map((rest) => rest.length))).toBeLessThanOrEqual(28)
  })

  test('the wait for an answer counts from the end of speech, not from the transcript', () => {
    const call = speaking()
    call.take({ type: 'speech-started' }, { type: 'speech-stopped', endedAtMs: startMs + 2300 })
    call.take({ type: 'question-committed', itemId: id('q') })
    call.at(3000).take(understood('q', 'ruko'), started)
    expect(call.at(3500).take(sound('b', 100))).toContainEqual({
      type: 'measure',
      what: 'first-audio',
      waitedMs: 1200,
    })
  })

  test('speech without a transcript interrupts after 1.5 s', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    call.at(3499)
    expect(call.counts.interruptions).toBe(0)
    call.at(3500)
    expect(call.call).toMatchObject({ response: { status: 'awaited' } })
    expect(call.counts.interruptions).toBe(1)
  })

  test('speech into the last second of an answer replies to it and does not cut it', () => {
    const call = speaking()
    call.at(9200).take(played('a', 9200))
    expect(call.commands(...spoken('q', startMs + 9200))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
    expect(call.commands(understood('q', 'haan'))).toEqual([])
  })
})
