import { expect, test } from '@jest/globals'
import { bytesPerMs, callAudio, defaultTurnPolicy, type ItemId, type TurnTaking } from '@astrovoice/contracts'
import fc from 'fast-check'
import { beginCall, connectedMs, type Call, type CallIdentity } from './call.ts'
import type { ModelFaultKind } from '../../ports/realtime-model.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'
import { maxToolSteps } from './answer/tool-steps.ts'

const itemId = fc.constantFrom('a', 'b', 'c').map((name) => name as ItemId)
const toolCallId = fc.constantFrom('t1', 't2')
const ms = fc.nat(20_000)
const words = fc.oneof(fc.constantFrom('haan', 'hmm', '', 'theek hai', 'ruko'), fc.string())
const only = <T extends CallEvent['type']>(type: T) => fc.record({ type: fc.constant(type) })

const fault = fc.record({
  kind: fc.constantFrom<ModelFaultKind>(
    'audio-empty',
    'response-under-way',
    'rate-limited',
    'overloaded',
    'quota',
    'auth',
    'response-refused',
    'session-expired',
    'other',
  ),
  code: fc.constant('x'),
  retryAfterMs: fc.option(fc.nat(30_000), { nil: undefined }),
})

/** Any events in any order, also those that no correct model or client sends. */
const anyEvent = fc.oneof(
  only('response-started'),
  only('speech-started'),
  only('speech-sustained'),
  only('caller-left'),
  only('model-lost'),
  only('model-restored'),
  fc.record({ type: fc.constant('answer-sounded'), itemId }),
  fc.record({ type: fc.constant('move-asked'), byMs: fc.nat(60_000) }),
  fc.record({
    type: fc.constant('caller-returned'),
    heard: fc.option(fc.record({ itemId, playedMs: ms }), { nil: undefined }),
    hasAll: fc.boolean(),
  }),
  fc.record({ type: fc.constant('commit-asked' as const), seq: fc.nat(9) }),
  only('release-reached'),
  only('microphone-heard'),
  only('speech-cancelled'),
  fc.record({ type: fc.constant('language-changed'), language: fc.constantFrom('en', 'hi', 'hinglish') }),
  only('time-passed'),
  fc.record({ type: fc.constant('microphone-muted'), reason: fc.constantFrom('caller', null) }),
  fc.record({ type: fc.constant('speech-refused'), itemId, replacement: fc.constantFrom('No.', null) }),
  fc.record({
    type: fc.constant('safety-met'),
    line: fc.constant('Let us leave astrology aside.'),
    card: fc.constant(null),
    isFree: fc.boolean(),
    isLast: fc.boolean(),
  }),
  fc.record({ type: fc.constant('speech-stopped'), endedAtMs: ms }),
  fc.record({ type: fc.constant('question-committed'), itemId }),
  fc.record({ type: fc.constant('question-transcribed'), itemId, text: words, isFinal: fc.boolean() }),
  fc.record({ type: fc.constant('text-asked'), itemId, text: fc.string() }),
  fc.record({
    type: fc.constant('answer-audio'),
    itemId,
    chunk: fc.nat(3000).map((lengthMs) => new Uint8Array(lengthMs * bytesPerMs)),
  }),
  fc.record({
    type: fc.constant('acknowledgement-made'),
    itemId: fc.constantFrom('ack_1', 'ack_2').map((name) => name as ItemId),
    chunk: fc.nat(2000).map((lengthMs) => new Uint8Array(lengthMs * bytesPerMs)),
  }),
  fc.record({ type: fc.constant('answer-transcribed'), itemId, delta: fc.string() }),
  fc.record({ type: fc.constant('answer-finished'), itemId, text: fc.lorem() }),
  fc.record({
    type: fc.constant('response-finished'),
    outcome: fc.constantFrom('completed', 'cancelled', 'token_limit', 'content_filter', 'failed'),
    fault: fc.option(fault, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('tool-called'),
    toolCallId,
    name: fc.string(),
    argumentsJson: fc.constantFrom('{}', '['),
  }),
  fc.record({ type: fc.constant('tool-call-cut'), itemId }),
  fc.record({ type: fc.constant('tool-finished'), toolCallId, output: fc.constant({}) }),
  fc.record({
    type: fc.constant('interrupt-asked'),
    heard: fc.option(fc.record({ itemId, playedMs: ms }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('playout-reported'), itemId, playedMs: ms }),
  fault.map((each) => ({ type: 'fault', ...each })),
  { weight: 1, arbitrary: only('model-given-up') },
) as fc.Arbitrary<CallEvent>

/** Sometimes long enough for a stalled session. */
const afterMs = fc.oneof(
  { weight: 8, arbitrary: fc.nat(2000) },
  { weight: 1, arbitrary: fc.integer({ min: 8000, max: 20_000 }) },
)
const timedEvent = fc.record({ event: anyEvent, afterMs })
const timedEvents = fc.array(timedEvent, { maxLength: 60 })
const fewEvents = fc.array(timedEvent, { maxLength: 20 })
const turnTakings = fc.constantFrom<TurnTaking>('automatic', 'semantic', 'push-to-talk')

interface Seen {
  readonly event: CallEvent
  readonly nowMs: number
  readonly effects: readonly CallEffect[]
  readonly before: Call
  readonly call: Call
}

const identityOf = (turnTaking: TurnTaking) =>
  ({
    callId: 'x',
    language: 'en',
    turnTaking,
    turnPolicy: defaultTurnPolicy,
    audio: callAudio,
    startedAtMs: 0,
  }) as unknown as CallIdentity

/** Plays the events with `time-passed` whenever it is due, and hangs up at the end. */
function play(turnTaking: TurnTaking, events: readonly { event: CallEvent; afterMs: number }[]) {
  let call: Call = beginCall(identityOf(turnTaking))
  let nowMs = 0
  const seen: Seen[] = []
  const take = (event: CallEvent) => {
    const before = call
    const step = advance(before, event, nowMs)
    call = step.call
    seen.push({ event, nowMs, effects: step.effects, before, call })
  }
  take({ type: 'model-opened' })
  for (const { event, afterMs } of events) {
    const untilMs = nowMs + afterMs
    for (let due = dueAtMs(call); due !== null && due <= untilMs; due = dueAtMs(call)) {
      nowMs = Math.max(nowMs, due)
      take({ type: 'time-passed' })
    }
    nowMs = untilMs
    take(event)
  }
  take({ type: 'end-asked', reason: 'caller_hung_up', rating: null })
  take({ type: 'text-asked', itemId: 'after' as ItemId, text: 'anyone there?' })
  return { call, seen, effects: seen.flatMap(({ effects }) => effects) }
}

const holds = (check: (turnTaking: TurnTaking, events: { event: CallEvent; afterMs: number }[]) => void) =>
  fc.assert(fc.property(turnTakings, timedEvents, check), { numRuns: 1500 })

test('a response is never requested while one is under way or no session is open', () => {
  holds((turnTaking, events) => {
    let isUnderWay = false
    let isModelUp = true
    for (const { event, effects, before } of play(turnTaking, events).seen) {
      if (event.type === 'response-finished' || event.type === 'model-lost') isUnderWay = false
      // A busy model has not begun the response.
      const isAwaited = 'response' in before && before.response.status === 'awaited'
      const isBusy =
        event.type === 'fault' && ['rate-limited', 'overloaded', 'response-refused'].includes(event.kind)
      if (isAwaited && isBusy) isUnderWay = false
      if (event.type === 'response-started') isUnderWay ||= isModelUp
      if (event.type === 'model-lost') isModelUp = false
      if (event.type === 'model-restored') isModelUp = true
      for (const effect of effects) {
        if (effect.type === 'reopen-model') isModelUp = isUnderWay = false
        if (effect.type !== 'request-response') continue
        expect(isUnderWay).toBe(false)
        expect(isModelUp).toBe(true)
        isUnderWay = true
      }
    }
  })
})

test('no state contradicts itself', () => {
  holds((turnTaking, events) => {
    for (const { call } of play(turnTaking, events).seen) {
      if (call.phase === 'ended' || call.phase === 'connecting') continue
      if (!call.isModelUp) expect(['free', 'delayed', 'active']).toContain(call.response.status)
      for (const { sentMs, report } of call.playout) expect(report?.playedMs ?? 0).toBeLessThanOrEqual(sentMs)
      expect(new Set(call.transcript.map(({ itemId: each }) => each)).size).toBe(call.transcript.length)
      expect(call.tools.stepsUsed).toBeLessThanOrEqual(maxToolSteps + 1)
    }
  })
})

test('the charged time never decreases, and does not grow while the caller is away', () => {
  holds((turnTaking, events) => {
    let billedMs = 0
    for (const { call, before, nowMs } of play(turnTaking, events).seen) {
      if (call.phase === 'ended' || call.phase === 'connecting') continue
      const nowBilledMs = connectedMs(call, nowMs)
      expect(nowBilledMs).toBeGreaterThanOrEqual(billedMs)
      const wasAway =
        before.phase !== 'ended' && before.phase !== 'connecting' && before.lifecycle.awaySinceMs !== null
      if (wasAway) expect(nowBilledMs).toBe(billedMs)
      billedMs = nowBilledMs
    }
  })
})

test('what was heard is never more than what was sent', () => {
  holds((turnTaking, events) => {
    const sentMs = new Map<string, number>()
    for (const effect of play(turnTaking, events).effects) {
      if (effect.type === 'truncate')
        expect(effect.heardMs).toBeLessThanOrEqual(sentMs.get(effect.itemId) ?? 0)
      if (effect.type !== 'emit') continue
      if (effect.event === 'call:audio') {
        const { itemId, chunk } = effect.payload
        sentMs.set(itemId, (sentMs.get(itemId) ?? 0) + chunk.byteLength / bytesPerMs)
      }
      if (effect.event === 'call:interrupted') {
        expect(effect.payload.playedMs).toBeLessThanOrEqual(sentMs.get(effect.payload.itemId) ?? 0)
      }
    }
  })
})

test('a call ends once: it is stored once, its session is closed, and nothing follows', () => {
  holds((turnTaking, events) => {
    const { call, effects } = play(turnTaking, events)
    expect(call.phase).toBe('ended')
    expect(effects.filter(({ type }) => type === 'store-call')).toHaveLength(1)
    expect(effects.filter(({ type }) => type === 'close-model')).toHaveLength(1)
    expect(effects.at(-1)?.type).toBe('store-call')
  })
})

test('a state is emitted when it changes, and only then', () => {
  holds((turnTaking, events) => {
    const emissions = play(turnTaking, events).effects.flatMap((effect) =>
      effect.type === 'emit' ? [effect] : [],
    )
    const states = emissions.flatMap(({ event, payload }) => (event === 'call:state' ? [payload.state] : []))
    expect(states[0]).toBe('listening')
    expect(states.at(-1)).toBe('ended')
    states.forEach((state, i) => expect(state).not.toBe(states[i + 1]))
  })
})

test('the number of responses requested for a question is bounded', () => {
  holds((turnTaking, events) => {
    let askedFor = 0
    for (const { event, effects } of play(turnTaking, events).seen) {
      const isNewTurn = ['text-asked', 'question-committed', 'interrupt-asked', 'commit-asked'].includes(
        event.type,
      )
      // After a fault one more request is right.
      if (isNewTurn || event.type === 'fault') askedFor = 0
      askedFor += effects.filter(({ type }) => type === 'request-response').length
      expect(askedFor).toBeLessThanOrEqual(1 + maxToolSteps)
    }
  })
})

test('the due time lies in the future once time-passed is handled', () => {
  holds((turnTaking, events) => {
    let call: Call = beginCall(identityOf(turnTaking))
    let nowMs = 0
    call = advance(call, { type: 'model-opened' }, nowMs).call
    for (const { event, afterMs } of events) {
      nowMs += afterMs
      call = advance(call, event, nowMs).call
      call = advance(call, { type: 'time-passed' }, nowMs).call
      expect(dueAtMs(call) ?? Infinity).toBeGreaterThan(nowMs)
    }
  })
})

/** What a caller can notice: a response is requested, a failure is reported, or the call is over. */
const isNoticed = (effect: CallEffect) =>
  effect.type === 'request-response' ||
  effect.type === 'move-call' ||
  effect.type === 'store-call' ||
  (effect.type === 'emit' && effect.event === 'call:error')

/** Up to 90 s of answers can play after the last event; 45 s later the astrologer asks “are you there?”. */
const noticedWithinMs = 135_000
const endsWithinMs = 15 * 60_000

test('from every state, with no event but time, the caller notices something and the call ends in time', () => {
  const end = (turnTaking: TurnTaking, events: { event: CallEvent; afterMs: number }[]) => {
    let call: Call = advance(beginCall(identityOf(turnTaking)), { type: 'model-opened' }, 0).call
    let nowMs = 0
    let noticedAtMs: number
    const take = (event: CallEvent) => {
      const step = advance(call, event, nowMs)
      call = step.call
      if (step.effects.some(isNoticed)) noticedAtMs = nowMs
      // The connection opens another session, or ends the call.
      if (step.effects.some(({ type }) => type === 'reopen-model')) take({ type: 'model-restored' })
    }
    for (const { event, afterMs } of events) {
      nowMs += afterMs
      take(event)
    }
    if ('isModelUp' in call && !call.isModelUp) take({ type: 'model-restored' })
    // A call that moves is its next gateway's.
    if ('lifecycle' in call && call.lifecycle.hasMoved) return
    const lastEventAtMs = nowMs
    noticedAtMs = nowMs
    for (let due = dueAtMs(call); due !== null; due = dueAtMs(call)) {
      nowMs = Math.max(nowMs, due)
      expect(nowMs - noticedAtMs).toBeLessThanOrEqual(noticedWithinMs)
      expect(nowMs - lastEventAtMs).toBeLessThanOrEqual(endsWithinMs)
      take({ type: 'time-passed' })
      if ('lifecycle' in call && call.lifecycle.hasMoved) return
    }
    expect(call.phase).toBe('ended')
  }
  fc.assert(fc.property(turnTakings, fewEvents, end), { numRuns: 20_000 })
})
