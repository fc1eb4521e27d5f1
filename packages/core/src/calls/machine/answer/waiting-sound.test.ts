import { describe, expect, test } from '@jest/globals'
import { defaultTurnPolicy } from '@astrovoice/contracts'
import {
  ask,
  asksFor,
  cancelled,
  finished,
  lost,
  sound,
  spoken,
  started,
  startMs,
  TestCall,
  understood,
  words,
} from '../call-by-hand.ts'
import type { CallEvent } from '../call-event.ts'

/** The caller speaks before the first sound of the answer, which then comes. */
function speakFirst() {
  const call = new TestCall().at(0)
  call.take(ask(), started, { type: 'speech-started' })
  const effects = call.take(sound('a', 500), words('a', 'Soon.'), sound('a', 500), finished)
  return { call, effects }
}
const [, hush, committed] = spoken('q', startMs + 400)

test('the first sound of an answer waits while the caller speaks', () => {
  const { call, effects } = speakFirst()
  expect(effects.filter(({ type }) => type === 'keep-audio')).toHaveLength(2)
  expect(effects.filter((effect) => effect.type === 'emit' && effect.event === 'call:audio')).toEqual([])
  expect(call.call).toMatchObject({ phase: 'thinking' })
})

test('it is played when the caller only agreed', () => {
  const { call } = speakFirst()
  call.take(hush!, committed!)
  const effects = call.at(500).take(understood('q', 'haan'))
  expect(effects).toContainEqual({ type: 'play-kept', itemId: 'a' })
  expect(call.call).toMatchObject({
    phase: 'speaking',
    playout: [{ sentMs: 1000, waitingMs: 0, isWhole: true }],
  })
  expect(call.at(1500).call).toMatchObject({ phase: 'listening' })
})

test('it is dropped when the caller meant it, and one answer follows', () => {
  const { call } = speakFirst()
  call.take(hush!, committed!)
  const effects = call.take(understood('q', 'And my work?'))
  expect(effects).toContainEqual({ type: 'delete-item', itemId: 'a' })
  expect(effects.map(({ type }) => type)).not.toContain('play-kept')
  expect(asksFor(effects)).toHaveLength(1)
})

test('it is played when no words come of the speech', () => {
  const { call } = speakFirst()
  call.take(hush!)
  call.at(defaultTurnPolicy.falseInterruptionMs)
  expect(call.call).toMatchObject({ phase: 'speaking' })
})

test('an answer that sounds already goes on while the caller begins to speak', () => {
  const call = new TestCall().at(0)
  call.take(ask(), started, sound('a', 3000), { type: 'speech-started' })
  expect(call.told(sound('a', 500))).toMatchObject([['call:audio', { itemId: 'a' }]])
})

test('a response that is cancelled while its sound waits leaves nothing to play', () => {
  const { call } = speakFirst()
  call.take({ type: 'interrupt-asked' }, cancelled)
  expect(call.call).toMatchObject({ phase: 'listening', playout: [] })
})

describe('when the model session is lost while the sound waits', () => {
  test('an answer that is whole is played', () => {
    const { call } = speakFirst()
    expect(call.take(lost)).toContainEqual({ type: 'play-kept', itemId: 'a' })
    expect(call.transcript.at(-1)).toMatchObject({ itemId: 'a', text: 'Soon.' })
  })

  test('an answer under way is requested again, and its words are forgotten', () => {
    const call = new TestCall().at(0)
    call.take(ask(), started, { type: 'speech-started' }, sound('a', 500), words('a', 'Soon.'))
    const effects = call.take(lost, { type: 'model-restored' })
    expect(effects.map(({ type }) => type)).not.toContain('play-kept')
    expect(asksFor(effects)).toEqual([expect.not.objectContaining({ instructions: expect.anything() })])
    expect(call.transcript.map(({ kind }) => kind)).toEqual(['question'])
  })
})

test('a gateway that takes over the call says again what waited at the other one', () => {
  const { call } = speakFirst()
  const effects = call.take({ type: 'taken-up' }, { type: 'model-restored' })
  expect(effects.map(({ type }) => type)).not.toContain('play-kept')
  expect(asksFor(effects)).toMatchObject([{ instructions: 'Say exactly: "Soon."' }])
})

describe('a gateway that takes over a call whose question has no final words yet', () => {
  const takeOver = (...answer: CallEvent[]) => {
    const call = new TestCall().at(0)
    call.take(...spoken('q', startMs), started, { type: 'speech-started' }, ...answer)
    const effects = call.take({ type: 'taken-up' }, { type: 'model-restored' })
    return { call, effects }
  }

  // The next session gets the audio of the question, and answers it.
  test.each([
    ['words of an answer under way', [words('a', 'Soon.')]],
    ['an answer that waited whole', [sound('a', 500), words('a', 'Soon.'), finished]],
  ])('leaves %s to the session that hears the question again', (_, answer) => {
    const { call, effects } = takeOver(...answer)
    expect(asksFor(effects)).toEqual([])
    expect(call.transcript).toEqual([])
  })
})
