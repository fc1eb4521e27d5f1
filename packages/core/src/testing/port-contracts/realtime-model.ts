import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { ModelUnavailable, type ModelSetup, type RealtimeModel } from '../../ports/realtime-model.ts'
import { ask, listen, type Open } from './realtime-model-listening.ts'
import { testMemory } from './realtime-model-memory.ts'

export interface RealtimeModelUnderTest {
  readonly model: RealtimeModel
  /** The same, at an address without a server. */
  readonly unreachable: RealtimeModel
  close(): Promise<void>
}

const setup: ModelSetup = {
  instructions: 'You are an astrologer. Call get_birth_chart before you speak of the chart.',
  voice: 'marin',
  languages: ['en'],
  turnTaking: 'push-to-talk',
  tools: [
    {
      name: 'get_birth_chart',
      description: 'The birth chart.',
      parameters: { type: 'object', properties: {}, additionalProperties: false },
    },
  ],
}

/** The contract of every RealtimeModel: the order of events, and that a refusal ends nothing. */
export function realtimeModelContract(name: string, start: () => Promise<RealtimeModelUnderTest>) {
  describe(`${name} as a realtime model`, () => {
    let subject: RealtimeModelUnderTest
    beforeAll(async () => void (subject = await start()))
    afterAll(() => subject.close())

    const open: Open = async (changes = {}) => {
      const heard = listen()
      const session = await subject.model.open({ ...setup, ...changes }, heard.listener)
      return { session, heard, [Symbol.dispose]: () => session.close() }
    }

    testAnswers(open)
    testChanges(open)
    testRefusals(open)
    testMemory(open)
    test('a closed session sends no event but the usage of its answer', async () => {
      using call = await open()
      ask(call.session, 'Hello')
      await call.heard.until('response-started')
      call.session.close()
      const heardSoFar = call.heard.events.length
      call.session.appendAudio(new Uint8Array(960))
      // A second session's whole answer is time enough for the first to send one.
      using other = await open()
      ask(other.session, 'Hello')
      await other.heard.until('response-finished')
      const after = call.heard.events.slice(heardSoFar).map(({ type }) => type)
      expect(after.filter((type) => type !== 'tokens-used')).toEqual([])
      expect(after.length).toBeLessThanOrEqual(1)
    })

    test('an unreachable server is reported as such', async () => {
      await expect(subject.unreachable.open(setup, () => {})).rejects.toBeInstanceOf(ModelUnavailable)
    })
  })
}

/** Questions, answers and tool calls. */
function testAnswers(open: Open): void {
  test('a typed question is answered in words and sound, between its start and its end', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
    const types = call.heard.events.map(({ type }) => type)
    expect(types[0]).toBe('response-started')
    expect(types.filter((type) => type === 'response-started')).toHaveLength(1)
    const sound = call.heard.all('answer-audio')
    expect(sound.length).toBeGreaterThan(0)
    expect(sound.every(({ chunk }) => chunk.byteLength > 0 && chunk.byteLength % 2 === 0)).toBe(true)
    const [whole] = call.heard.all('answer-finished')
    const pieces = call.heard.all('answer-transcribed').map(({ delta }) => delta)
    expect(pieces.join('').trim()).toBe(whole?.text.trim())
    expect(sound[0]?.itemId).toBe(whole?.itemId)
    expect(call.heard.all('response-finished')).toMatchObject([{ outcome: 'completed' }])
  })

  test('a tool call is requested, and its output is spoken', async () => {
    using call = await open()
    ask(call.session, 'Show me my birth chart')
    const { toolCallId, name, argumentsJson } = await call.heard.until('tool-called')
    expect(name).toBe('get_birth_chart')
    expect(JSON.parse(argumentsJson)).toEqual({})
    await call.heard.until('response-finished')
    const said = 'Your Moon is in Taurus.'
    call.session.addToolOutput(toolCallId, { speak: { en: said, hi: said, hinglish: said } })
    call.session.requestResponse({ mayUseTools: true })
    expect((await call.heard.until('answer-finished')).text).toContain('Taurus')
  })

  test('given words are said, and no others', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
    call.session.requestResponse({ mayUseTools: false, instructions: 'Say exactly: "Two and two are four."' })
    expect((await call.heard.until('answer-finished', 2)).text).toBe('Two and two are four.')
  })

  test('no more sound of an answer follows its end of sound', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
    const types = call.heard.events.map(({ type }) => type)
    expect(types.lastIndexOf('answer-audio')).toBeLessThan(types.indexOf('answer-sounded'))
  })

  test('earlier items are not answered again', async () => {
    using call = await open()
    const said = (role: 'caller' | 'astrologer', text: string) =>
      ({ kind: 'spoken', itemId: `before_${role}` as ItemId, role, text }) as const
    const tool = { toolCallId: 'before', name: 'get_birth_chart', arguments: {}, output: { moon: 'Taurus' } }
    call.session.addHistory([
      said('caller', 'Show me my birth chart'),
      { kind: 'tool', ...tool },
      said('astrologer', 'Your Moon is in Taurus.'),
    ])
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
    expect(call.heard.all('response-started')).toHaveLength(1)
    expect(call.heard.all('fault')).toEqual([])
  })
}

/** Changes of a session that is open. */
function testChanges(open: Open): void {
  test('answers follow a change of language, also after the first answer', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
    call.session.configure({ instructions: 'You are an astrologer. Speak Hindi.', languages: ['hi'] })
    // This greeting belongs to every language.
    const greeting = { itemId: 'greeting' as ItemId, role: 'caller', text: 'Namaste' } as const
    call.session.addHistory([{ kind: 'spoken', ...greeting }])
    call.session.requestResponse({ mayUseTools: false })
    expect((await call.heard.until('answer-finished', 2)).text).toMatch(/\p{Script=Devanagari}/u)
    await call.heard.until('response-finished', 2)
    expect(call.heard.all('fault')).toEqual([])
  })
}

/** Cancels, and requests that are refused without ending anything. */
function testRefusals(open: Open): void {
  test('a cancelled answer ends as cancelled, can be cut, and the next question is answered', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    const { itemId } = await call.heard.until('answer-audio')
    call.session.cancelResponse()
    call.session.truncate(itemId, 10)
    await call.heard.until('response-finished')
    call.session.requestResponse({ mayUseTools: false })
    await call.heard.until('response-started', 2)
    expect((await call.heard.until('response-finished', 2)).outcome).toBe('completed')
    expect(call.heard.all('fault')).toEqual([])
  })

  test('committing silence is refused as empty, and the session goes on', async () => {
    using call = await open()
    call.session.commitAudio()
    expect((await call.heard.until('fault')).kind).toBe('audio-empty')
    ask(call.session, 'Hello')
    await call.heard.until('response-finished')
  })

  test('cleared audio is not committed', async () => {
    using call = await open()
    call.session.appendAudio(new Uint8Array(48 * 500))
    call.session.clearAudio()
    call.session.commitAudio()
    expect((await call.heard.until('fault')).kind).toBe('audio-empty')
  })

  test('a second request is refused while an answer is under way, and the answer goes on', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    call.session.requestResponse({ mayUseTools: true })
    expect((await call.heard.until('fault')).kind).toBe('response-under-way')
    expect((await call.heard.until('response-finished')).outcome).toBe('completed')
  })
}
