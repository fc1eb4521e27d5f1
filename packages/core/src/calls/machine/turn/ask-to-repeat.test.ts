import { describe, expect, test } from '@jest/globals'
import { defaultTurnPolicy } from '@astrovoice/contracts'
import { askToRepeat } from '../answer/phrases.ts'
import {
  ask,
  asksFor,
  cancelled,
  finished,
  pushToTalk,
  sound,
  spoken,
  started,
  startMs,
  TestCall,
  understood,
  words,
} from '../call-by-hand.ts'
import type { CallEffect } from '../call-event.ts'

const { minWordsMs, endpointingMs } = defaultTurnPolicy

/** The caller speaks for this long while nobody else does, and no words come of it. */
function mumble(call: TestCall, name: string, lengthMs = minWordsMs): CallEffect[] {
  const [begun, , committed] = spoken(name, 0)
  const sinceStartMs = call.nowMs - startMs
  const first = call.take(begun!)
  call.at(sinceStartMs + lengthMs)
  const stopped = { type: 'speech-stopped', endedAtMs: call.nowMs } as const
  call.at(sinceStartMs + lengthMs + endpointingMs)
  const effects = [...first, ...call.take(stopped, committed!, understood(name, '')), ...confirmCancel(call)]
  // What is due comes before the next sound.
  call.at(call.nowMs - startMs)
  return effects
}

/** The model begins the response that was cancelled before, and ends it. */
const confirmCancel = (call: TestCall) => (responseOf(call)?.isUnwanted ? call.take(started, cancelled) : [])

function responseOf({ call }: TestCall) {
  return 'response' in call && call.response.status === 'awaited' ? call.response : null
}

/** The astrologer says what the call has requested, and the caller hears all of it. */
function say(call: TestCall, name: string): void {
  call.take(started, sound(name, 1000), words(name, 'Fixed words.'), finished)
  call.at(call.nowMs - startMs + 1000)
}

const repeats = (effects: CallEffect[]) =>
  asksFor(effects).filter((each) => 'instructions' in each && each.instructions?.includes(askToRepeat.en))

describe('long speech without words', () => {
  test('is answered: the astrologer asks the caller to repeat it', () => {
    const call = new TestCall().at(0)
    expect(repeats(mumble(call, 'm'))).toEqual([
      {
        type: 'request-response',
        mayUseTools: false,
        instructions: `Say exactly: "${askToRepeat.en}"`,
      },
    ])
    expect(call.counts).toEqual({ turns: 0, interruptions: 0 })
  })

  test.each(['en', 'hi', 'hinglish'] as const)('is answered in the language of the call: %s', (language) => {
    const call = new TestCall('automatic', language).at(0)
    expect(asksFor(mumble(call, 'm')).at(-1)).toMatchObject({
      instructions: `Say exactly: "${askToRepeat[language]}"`,
    })
  })

  test('is answered once: a second one in a row is noise', () => {
    const call = new TestCall().at(0)
    mumble(call, 'm')
    say(call, 'again')
    expect(repeats(mumble(call, 'n'))).toEqual([])
    expect(call.call).toMatchObject({ phase: 'listening' })
  })

  test('is answered again after words', () => {
    const call = new TestCall().at(0)
    mumble(call, 'm')
    say(call, 'again')
    call.take(...spoken('q', call.nowMs), understood('q', 'Where is my Moon?'))
    say(call, 'a')
    expect(repeats(mumble(call, 'n'))).toHaveLength(1)
  })

  test('is noise on a line with three short noises', () => {
    const call = new TestCall().at(0)
    for (const name of ['a', 'b', 'c']) expect(repeats(mumble(call, name, 200))).toEqual([])
    expect(repeats(mumble(call, 'm'))).toEqual([])
  })

  test('is not answered while the caller speaks on', () => {
    const call = new TestCall().at(0)
    call.take({ type: 'speech-started' })
    call.at(minWordsMs).take(...spoken('m', call.nowMs).slice(1), started, { type: 'speech-started' })
    expect(repeats(call.take(understood('m', ''), cancelled))).toEqual([])
  })

  test('is not measured as an answer', () => {
    const call = new TestCall().at(0)
    mumble(call, 'm')
    expect(call.take(started, sound('again', 1000))).not.toContainEqual(
      expect.objectContaining({ type: 'measure' }),
    )
  })
})

test('every push-to-talk question without words is answered', () => {
  const call = new TestCall('push-to-talk').at(0)
  const hold = (seq: number, name: string) =>
    repeats([
      ...call.take(pushToTalk(seq)),
      ...call.take(...spoken(name, 0).slice(2), started, understood(name, ''), cancelled),
    ])
  expect(hold(20, 'm')).toHaveLength(1)
  say(call, 'again')
  expect(hold(40, 'n')).toHaveLength(1)
})

describe('wordless noise over an answer', () => {
  const over = (call: TestCall, name: string) => {
    const atMs = call.nowMs - startMs
    call.take({ type: 'speech-started' }, { type: 'speech-sustained' })
    call.at(atMs + minWordsMs)
    return call.take(...spoken(name, call.nowMs).slice(1), understood(name, ''))
  }

  test('is noise on a noisy line: the answer goes on', () => {
    const call = new TestCall().at(0)
    mumble(call, 'm')
    say(call, 'again')
    call.take(ask(), started, sound('a', 4000), words('a', 'one two three four'), finished)
    expect(over(call, 'n')).toContainEqual({ type: 'measure', what: 'interrupted', kind: 'false_alarm' })
    expect(call.call).toMatchObject({ phase: 'speaking' })
  })

  test('of ten minutes ends no call in which questions are typed, and leads to no answer of its own', () => {
    const call = new TestCall().at(0)
    let [typed, said] = [0, 0]
    for (let n = 0; call.nowMs - startMs < 600_000; n++) {
      if (n % 20 === 10) call.take(ask(`Question ${++typed}?`))
      mumble(call, `n${n}`)
      if (!responseOf(call)) continue
      said++
      say(call, `a${n}`)
    }
    expect(typed).toBeGreaterThan(15)
    // One request to repeat, and one answer for each question.
    expect(said).toBe(typed + 1)
    expect(call.counts).toEqual({ turns: typed, interruptions: 0 })
    expect(call.call.phase).toBe('listening')
  })

  test('of ten minutes ends the call as idle when the caller says and types nothing', () => {
    const call = new TestCall().at(0)
    for (let n = 0; call.call.phase !== 'ended' && call.nowMs - startMs < 600_000; n++) {
      mumble(call, `n${n}`)
      if (responseOf(call)) say(call, `s${n}`)
    }
    expect(call.call).toMatchObject({ phase: 'ended', reason: 'idle' })
  })
})
