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
  recalled,
  hangUp,
  kept,
} from './call-by-hand.ts'

describe('while the astrologer has the floor', () => {
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
  ])('saying %j changes nothing, and is not remembered', (text) => {
    const call = speaking()
    expect(call.commands(...spoken('q', startMs + 2000))).toEqual([])
    expect(call.told(understood('q', text))).toEqual([])
    expect(call.call).toMatchObject({
      phase: 'speaking',
      overlap: null,
      figures: { turns: 1, interruptions: 0 },
    })
    expect(kept(call.at(10_000).take(hangUp))?.items).toHaveLength(2)
  })

  test('the model forgets what it heard of that', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    expect(call.commands(understood('q', 'haan'))).toEqual([{ type: 'delete-item', itemId: 'q' }])
  })

  test.each(['ruko', 'Nahi!', 'haan lekin shaadi kab', 'stop', 'ok what about my job', 'हाँ, पर कब?'])(
    'saying %j stops it where it was heard, and is answered',
    (text) => {
      const call = speaking()
      call.take(...spoken('q', startMs + 2000))
      expect(call.commands(understood('q', text))).toEqual([
        { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
        { type: 'request-response', mayUseTools: true },
      ])
      expect(call.call).toMatchObject({ figures: { turns: 2, interruptions: 1 } })
    },
  )

  test('speech that goes on stops it without waiting for the words, and is answered when it ends', () => {
    const call = speaking()
    expect(call.commands(...bargeIn)).toEqual([
      { type: 'truncate', itemId: 'a', heardMs: 2000, text: 'one' },
      { type: 'hold-audio', itemId: 'a', fromMs: 2000 },
    ])
    expect(call.commands(...spoken('q', startMs + 2500).slice(1))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
  })

  test('a false alarm: the rest of the answer is played, from the very millisecond, and the model knows of it', () => {
    const call = speaking()
    call.take(...bargeIn, ...spoken('q', startMs + 2500).slice(1))
    expect(call.commands(understood('q', 'hmm'))).toEqual([
      { type: 'delete-item', itemId: 'q' },
      { type: 'play-held', itemId: 'a_rest' },
      recalled('a_rest', 'astrologer', 'two three four five'),
    ])
    expect(call.commands(started)).toEqual([{ type: 'cancel-response' }])
    call.take(cancelled)
    expect(call.call).toMatchObject({ phase: 'speaking', figures: { turns: 1, interruptions: 0 } })
    // Two of ten seconds were heard, and eight are played again.
    expect(kept(call.at(10_500).take(hangUp))?.items.map((item) => 'text' in item && item.text)).toEqual([
      'When?',
      'one',
      'two three four five',
    ])
  })

  test('words that do not come count as meant after 1.5 s', () => {
    const call = speaking()
    call.take(...spoken('q', startMs + 2000))
    call.at(3499)
    expect(call.call).toMatchObject({ figures: { interruptions: 0 } })
    call.at(3500)
    expect(call.call).toMatchObject({ figures: { interruptions: 1 }, response: { status: 'awaited' } })
  })

  test('what is said into its last words is an answer to it, and does not cut it', () => {
    const call = speaking()
    call.at(9200).take(played('a', 9200))
    expect(call.commands(...spoken('q', startMs + 9200))).toEqual([
      { type: 'request-response', mayUseTools: true },
    ])
    expect(call.commands(understood('q', 'haan'))).toEqual([])
  })
})
