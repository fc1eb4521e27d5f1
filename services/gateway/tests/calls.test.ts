import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { startGatewayUnderTest, vidya, type Caller } from './gateway-under-test.ts'

const item = (name: string) => name as ItemId
const frame = (lengthMs: number) => new Uint8Array(lengthMs * bytesPerMs)

let gateway: Awaited<ReturnType<typeof startGatewayUnderTest>>
let caller: Caller

beforeEach(async () => {
  gateway = await startGatewayUnderTest()
  caller = await gateway.connect()
})
afterEach(() => gateway[Symbol.asyncDispose]())

const start = (options = {}) =>
  caller.client.startCall({ astrologerId: vidya.id, language: 'en', ...options })

describe('a call', () => {
  test('tells the model who speaks, whose chart it is and what may be computed, and not the birth data', async () => {
    await start()
    const [setup] = gateway.model.setups
    expect(setup?.voice).toBe('marin')
    expect(setup?.tools.map(({ name }) => name)).toContain('get_birth_chart')
    expect(setup?.instructions).toContain('Acharya Vidya')
    expect(setup?.instructions).toContain('"Asha"')
    expect(setup?.instructions).not.toMatch(/1990|06:30|Delhi/)
  })

  test('a typed question is answered, heard, and kept when the caller hangs up', async () => {
    const { callId, conversationId } = await start()
    expect((await caller.heard.next('state')).state).toBe('listening')
    const question = await caller.client.sendText('Where is my Moon?')
    const [history] = await gateway.model.expect('addHistory')
    expect(history).toEqual([{ kind: 'spoken', itemId: question, role: 'caller', text: 'Where is my Moon?' }])
    expect(await gateway.model.expect('requestResponse')).toEqual([{ mayUseTools: true }])
    expect((await caller.heard.next('state')).state).toBe('thinking')

    gateway.model.speak(item('answer'), 'Your Moon is in Taurus.', 80, { isWhole: true })
    expect((await caller.heard.next('state')).state).toBe('speaking')
    const sound = await caller.heard.next('audio')
    // The default frame.
    expect(sound).toMatchObject({ itemId: 'answer' })
    expect(sound.chunk.byteLength).toBe(60 * bytesPerMs)
    caller.client.reportPlayout(item('answer'), 80)
    expect((await caller.heard.next('state')).state).toBe('listening')

    await caller.client.end(5)
    expect(await caller.heard.next('ended')).toMatchObject({ callId, reason: 'caller_hung_up' })
    const kept = await gateway.conversations.findRecent(caller.userId, conversationId, 10)
    expect(kept?.items).toMatchObject([
      { kind: 'spoken', role: 'caller', text: 'Where is my Moon?' },
      { kind: 'spoken', role: 'astrologer', text: 'Your Moon is in Taurus.', wasInterrupted: false },
    ])
    expect(gateway.jobs.waiting).toMatchObject([
      { name: 'speakSummary', payload: { callId } },
      { name: 'rememberCall', payload: { callId } },
      { name: 'recordEvent', payload: { callId, rating: 5, turns: 1, interruptions: 0, firstAudioMs: [] } },
    ])
  })

  test('a computation runs, its reasons and card are shown, and the model is asked to go on', async () => {
    await start()
    await caller.client.sendText('Show me my chart')
    await gateway.model.expect('addHistory')
    await gateway.model.expect('requestResponse')
    gateway.model.emit(
      { type: 'response-started' },
      { type: 'tool-called', toolCallId: 'c1', name: 'get_birth_chart', argumentsJson: '{}' },
      { type: 'response-finished', outcome: 'completed' },
    )
    const [toolCallId, output] = await gateway.model.expect('addToolOutput')
    expect(toolCallId).toBe('c1')
    expect(output).not.toHaveProperty('error')
    await gateway.model.expect('requestResponse')
    expect(await caller.heard.next('card')).toMatchObject({ kind: 'answer' })
    expect(await caller.heard.next('card')).toMatchObject({
      kind: 'chart',
      svg: expect.stringMatching(/^<svg/),
    })
  })

  test('speaking while the astrologer speaks cuts memory, sound and transcript at what was heard', async () => {
    const { conversationId } = await start()
    await caller.client.sendText('Tell me of my year')
    await gateway.model.expect('addHistory')
    await gateway.model.expect('requestResponse')
    gateway.model.speak(item('long'), 'one two three four five six seven eight nine ten', 10_000, {
      isWhole: true,
    })
    await caller.heard.next('audio')
    await caller.client.interrupt({ itemId: item('long'), playedMs: 4000 })
    expect(await gateway.model.expect('truncate')).toEqual(['long', 4000])
    expect(await caller.heard.next('interrupted')).toMatchObject({ itemId: 'long', playedMs: 4000 })
    await caller.client.end()
    const kept = await gateway.conversations.findRecent(caller.userId, conversationId, 10)
    // 4 of 10 s of 48 characters are 19, which end in the middle of "five".
    expect(kept?.items.at(-1)).toMatchObject({ text: 'one two three four', wasInterrupted: true })
  })

  test('a spoken turn: audio goes to the model, and the wait for the first sound is measured', async () => {
    await start()
    for (let i = 0; i < 25; i++) caller.client.sendAudio(frame(40))
    for (const seq of [6, 13, 20]) expect(await caller.heard.next('acked')).toEqual({ seq })
    expect(gateway.model.heardBytes).toBe(1000 * bytesPerMs)
    gateway.model.emit(
      { type: 'speech-started' },
      { type: 'speech-stopped', endMs: 500 },
      { type: 'question-committed', itemId: item('q') },
      { type: 'question-transcribed', itemId: item('q'), text: 'when will I marry', isFinal: true },
    )
    gateway.model.speak(item('a'), 'Between 2027 and 2029.', 60, { isWhole: true })
    await caller.heard.next('audio')
    await caller.client.end()
    const event = gateway.jobs.waiting.at(-1)?.payload
    expect(event).toMatchObject({ turns: 1, firstAudioMs: [expect.any(Number)] })
  })

  test('push-to-talk: the answer is asked for when the question is in', async () => {
    await start({ turnTaking: 'push-to-talk' })
    for (let i = 0; i < 3; i++) caller.client.sendAudio(frame(40))
    await caller.client.commit()
    expect(await caller.heard.next('acked')).toEqual({ seq: 2 })
    await gateway.model.expect('commitAudio')
    gateway.model.emit({ type: 'question-committed', itemId: item('q') })
    await gateway.model.expect('requestResponse')
    await expect(caller.client.commit()).rejects.toMatchObject({ problem: { code: 'audio_empty' } })
  })

  test('an earlier conversation goes on with what was said in it', async () => {
    const { conversationId } = await start()
    await caller.client.sendText('Namaste')
    await caller.client.end()
    expect((await start({ conversationId })).conversationId).toBe(conversationId)
    await gateway.model.expect('addHistory')
    await gateway.model.expect('requestResponse')
    await gateway.model.expect('close')
    expect(await gateway.model.expect('addHistory')).toMatchObject([
      [{ kind: 'spoken', role: 'caller', text: 'Namaste' }],
    ])
  })
})

describe('the end of a call', () => {
  test('ending twice keeps the call once', async () => {
    const { callId } = await start()
    await Promise.all([caller.client.end(4), caller.client.end().catch(() => {})])
    expect(await gateway.conversations.findCall(callId)).toMatchObject({ rating: 4 })
    expect(gateway.jobs.waiting.map(({ name }) => name)).toEqual(['recordEvent'])
  })

  test('a model that is lost for good ends the call; the socket can carry another', async () => {
    await start()
    gateway.model.isReachable = false
    const over = caller.heard.next('ended')
    gateway.model.emit({ type: 'closed', code: 1006 })
    // Nobody waits half a minute for a test: hanging up meanwhile works as well.
    await caller.client.end()
    expect((await over).reason).toBe('caller_hung_up')
    gateway.model.isReachable = true
    await expect(start()).resolves.toHaveProperty('callId')
  })

  test('a store that fails for a moment loses nothing', async () => {
    const { callId } = await start()
    gateway.conversations.failuresLeft = 2
    await caller.client.end()
    expect(await gateway.conversations.findCall(callId)).not.toBeNull()
  })

  test('operators read its metrics, apart from the port of callers', async () => {
    await start()
    expect(gateway.meter.count('callStarted')).toBe(1)
    await caller.client.end()
    expect(gateway.meter.count('callEnded', 'caller_hung_up')).toBe(1)
    expect(await (await fetch(`${gateway.metricsUrl}/metrics`)).text()).toContain('calls_active')
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404)
  })
})
