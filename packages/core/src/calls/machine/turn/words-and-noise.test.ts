import { describe, expect, test } from '@jest/globals'
import { defaultTurnPolicy } from '@astrovoice/contracts'
import {
  ask,
  asksFor,
  bargeIn,
  cancelled,
  finished,
  id,
  played,
  sound,
  spoken,
  started,
  startMs,
  TestCall,
  understood,
  words,
} from '../call-by-hand.ts'

const { minWordsMs } = defaultTurnPolicy

/** An answer of four seconds, whole, that is heard up to `heardMs`. */
function answering(text: string, heardMs: number) {
  const call = new TestCall().at(0)
  call.take(ask(), started, sound('a', 4000), words('a', text), finished)
  call.at(heardMs).take(played('a', heardMs))
  return call
}

describe('noise without words', () => {
  test('is taken back with its response when nothing has sounded yet', () => {
    const call = new TestCall().at(1000)
    expect(asksFor(call.take(...spoken('n', startMs + 900)))).toHaveLength(1)
    expect(call.take(started)).toEqual([])
    expect(call.commands(understood('n', ' '))).toEqual([
      { type: 'cancel-response' },
      { type: 'delete-item', itemId: 'n' },
    ])
    expect(call.call).toMatchObject({ phase: 'listening', transcript: [] })
    expect(call.counts).toEqual({ turns: 0, interruptions: 0 })
  })

  test('is not shown to the caller, even when its answer has sounded', () => {
    const call = new TestCall().at(1000)
    call.take(...spoken('n', startMs + 900), started, sound('a', 500))
    expect(call.told(understood('n', ''))).toEqual([])
    expect(call.call).toMatchObject({ phase: 'speaking' })
  })

  test('does not take back a question that was typed meanwhile, and has no answer of its own', () => {
    const call = new TestCall().at(1000)
    call.take({ type: 'speech-started' })
    expect(asksFor(call.take(ask()))).toEqual([])
    const [, hush, committed] = spoken('n', startMs + 1500)
    expect(asksFor(call.take(hush!, committed!))).toHaveLength(1)
    call.take(started, understood('n', ''))
    expect(asksFor(call.take(sound('a', 1000), words('a', 'Soon.'), finished))).toEqual([])
    expect(call.counts).toEqual({ turns: 1, interruptions: 0 })
  })

  test('that began before a question was typed, and lasts, does not stop its answer', () => {
    const call = new TestCall().at(1000)
    call.take({ type: 'speech-started' })
    call.at(1500).take(ask())
    const [, hush, committed] = spoken('n', startMs + 4000)
    call.at(4500).take(hush!, committed!, started)
    expect(call.commands(understood('n', ''))).toEqual([{ type: 'delete-item', itemId: 'n' }])
    expect(call.counts).toEqual({ turns: 1, interruptions: 0 })
  })

  test('for minutes is no presence: the caller is asked, and the call ends', () => {
    const call = new TestCall().at(0)
    let atMs = 0
    for (; call.call.phase !== 'ended' && atMs < 600_000; atMs += 4000) {
      call.at(atMs)
      if (call.call.phase === 'thinking') {
        call.take(started, sound(`p${atMs}`, 1000), words(`p${atMs}`, 'Are you there?'), finished)
      }
      if (call.call.phase === 'listening') {
        call.take(...spoken(`n${atMs}`, call.nowMs), understood(`n${atMs}`, ''), started, cancelled)
      }
    }
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'idle' })
    // 45 s of silence, the prompt, and 30 s more.
    expect(atMs).toBeLessThan(90_000)
  })

  test('words are presence', () => {
    const call = new TestCall().at(40_000)
    call.take(...spoken('q', startMs + 40_000), understood('q', 'Where is my Moon?'))
    expect(call.call).toMatchObject({ lifecycle: { quietSinceMs: startMs + 40_000 } })
  })
})

describe('an empty transcript of speech over an answer', () => {
  const over = (lengthMs: number) => {
    const call = answering('one two three four five six', 1000)
    call.take({ type: 'speech-started' })
    call.at(1000 + lengthMs).take(...spoken('q', startMs + 1000 + lengthMs).slice(1))
    return call
  }

  test('is a noise when the speech was short', () => {
    const call = over(minWordsMs - 100)
    expect(call.commands(understood('q', ''))).toEqual([{ type: 'delete-item', itemId: 'q' }])
    expect(call.call).toMatchObject({ phase: 'speaking' })
  })

  test('is a question when the speech was long: “Wait, where is my Saturn?”', () => {
    const call = over(minWordsMs)
    expect(asksFor(call.take(understood('q', '')))).toHaveLength(1)
    expect(call.counts).toEqual({ turns: 2, interruptions: 1 })
  })

  test('keeps an answer that long speech has cut as it is', () => {
    const call = answering('one two three four five six', 1000)
    call.take(...bargeIn)
    call.at(2500).take(...spoken('q', startMs + 2500).slice(1), started)
    expect(call.commands(understood('q', ''))).toEqual([])
  })
})

describe('words over an answer', () => {
  test.each(['Wait,', 'ruko', 'नहीं'])('%j stops it before its transcript is final', (text) => {
    const call = answering('one two three four five six', 1000)
    call.take(...spoken('q', startMs + 1400))
    const partial = { type: 'question-transcribed', itemId: id('q'), text, isFinal: false } as const
    expect(asksFor(call.take(partial))).toHaveLength(1)
    expect(call.counts).toEqual({ turns: 2, interruptions: 1 })
  })
})

describe('a word that can reply, before the end of a question', () => {
  const question = 'Your Moon is strong. Shall I look at your marriage now?'

  test('is kept until the question has been heard, then answered once', () => {
    const call = answering(question, 2700)
    call.take(...spoken('q', startMs + 2700))
    expect(call.commands(understood('q', 'Yes.'))).toEqual([])
    expect(call.call).toMatchObject({ phase: 'speaking', keptReply: 'q' })
    expect(asksFor(call.at(3500).take(played('a', 3500)))).toEqual([])
    expect(asksFor(call.at(4000).take(played('a', 4000)))).toHaveLength(1)
    expect(call.counts).toEqual({ turns: 2, interruptions: 0 })
    expect(call.call).toMatchObject({ keptReply: null })
  })

  test('is shown to the caller', () => {
    const call = answering(question, 2700)
    call.take(...spoken('q', startMs + 2700))
    expect(call.told(understood('q', 'हाँ जी।'))).toEqual([
      ['call:transcript', { itemId: 'q', role: 'caller', text: 'हाँ जी।', isFinal: true }],
    ])
  })

  test.each([
    ['a sound', question, 'hmm', 2700],
    ['a word long before its end', question, 'haan', 500],
    ['a word over an answer that asks nothing', 'Your Moon is strong. It is in Taurus.', 'haan', 2700],
  ])('%s is a backchannel', (_, text, utterance, heardMs) => {
    const call = answering(text, heardMs)
    call.take(...spoken('q', startMs + heardMs))
    expect(call.commands(understood('q', utterance))).toEqual([{ type: 'delete-item', itemId: 'q' }])
    expect(call.call).toMatchObject({ keptReply: null })
  })

  test('gives way to a question that the caller asks before', () => {
    const call = answering(question, 2700)
    call.take(...spoken('q', startMs + 2700), understood('q', 'Yes.'))
    expect(asksFor(call.take(ask('Or my work?')))).toHaveLength(1)
    expect(call.call).toMatchObject({ keptReply: null })
  })
})
