import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { ModelUnavailable, type ModelSetup } from '@astrovoice/core'
import {
  connect,
  open as openAt,
  setup,
  startFakeRealtimeServer,
  type FakeRealtimeServer,
} from './fake-realtime-server.ts'
import { createOpenAiRealtimeModel } from './realtime-model.ts'

let server: FakeRealtimeServer
beforeEach(async () => void (server = await startFakeRealtimeServer()))
afterEach(() => server.close())

const open = (changes: Partial<ModelSetup> = {}) => openAt(server, changes)

describe('opening', () => {
  test('speaks the GA protocol: no beta header, and the setup in its shape', async () => {
    const { update, session } = await open()
    expect(server.headers()).toMatchObject({
      authorization: 'Bearer key',
      url: '/v1/realtime?model=gpt-realtime-2.1',
    })
    expect(server.headers()).not.toHaveProperty('openai-beta')
    expect(update).toMatchObject({
      type: 'session.update',
      session: {
        type: 'realtime',
        instructions: 'Be kind.',
        output_modalities: ['audio'],
        audio: {
          input: {
            format: { type: 'audio/pcm', rate: 24_000 },
            transcription: { model: 'gpt-transcribe', languages: ['hi', 'en'] },
            turn_detection: { type: 'server_vad', create_response: false, interrupt_response: false },
          },
          output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin' },
        },
        tools: [{ type: 'function', name: 'get_panchang' }],
      },
    })
    session.close()
  })

  test('limits of cost are part of the setup, and without them the vendor’s apply', async () => {
    const limited = createOpenAiRealtimeModel({
      apiKey: 'key',
      baseUrl: server.baseUrl,
      model: 'gpt-realtime-2.1',
      limits: { maxOutputTokens: 2048, contextTokens: 16_000 },
    })
    const session = await limited.open(setup, () => {})
    const limits = { retention_ratio: 0.8, token_limits: { post_instructions: 16_000 } }
    expect(await server.next()).toMatchObject({
      session: { max_output_tokens: 2048, truncation: { type: 'retention_ratio', ...limits } },
    })
    session.close()
    const { update, session: unlimited } = await open()
    expect(update?.['session']).not.toHaveProperty('truncation')
    unlimited.close()
  })

  test('semantic turn taking follows the sentence, and leaves interruptions to the call as well', async () => {
    const { update, session } = await open({ turnTaking: 'semantic' })
    expect(update).toHaveProperty('session.audio.input.turn_detection', {
      type: 'semantic_vad',
      eagerness: 'auto',
      create_response: false,
      interrupt_response: false,
    })
    session.close()
  })

  test('returns when the session will end, if the server reports it', async () => {
    server.session.expires_at = 1_800_000_000
    const { session } = await open()
    expect(session.expiresAtMs).toBe(1_800_000_000_000)
    session.close()
  })

  test('push-to-talk turns the model’s turn detection off', async () => {
    const { update, session } = await open({ turnTaking: 'push-to-talk' })
    expect(update).toHaveProperty('session.audio.input.turn_detection', null)
    session.close()
  })

  test('history becomes items that can be replayed, and requests no answer', async () => {
    const { session } = await open()
    const tool = { name: 'get_panchang', arguments: { a: 1 } }
    session.addHistory([
      { kind: 'spoken', itemId: 'q1' as ItemId, role: 'caller', text: 'Namaste' },
      { kind: 'tool', toolCallId: 't1', ...tool, output: { tithi: 'Ekadashi' } },
      { kind: 'spoken', itemId: 'a1' as ItemId, role: 'astrologer', text: 'Ekadashi' },
    ])
    session.requestResponse({ mayUseTools: true })
    expect([
      await server.next(),
      await server.next(),
      await server.next(),
      await server.next(),
    ]).toMatchObject([
      { item: { id: 'q1', role: 'user', content: [{ type: 'input_text', text: 'Namaste' }] } },
      { item: { type: 'function_call', call_id: 't1', arguments: '{"a":1}' } },
      { item: { type: 'function_call_output', call_id: 't1', output: '{"tithi":"Ekadashi"}' } },
      { item: { id: 'a1', role: 'assistant', content: [{ type: 'output_text', text: 'Ekadashi' }] } },
    ])
    expect((await server.next())?.type).toBe('response.create')
    session.close()
  })

  test('fails when no server listens, when the setup is refused, and when it takes too long', async () => {
    const nobody = connect({ baseUrl: 'http://127.0.0.1:9/v1' })
    await expect(nobody.open(setup, () => {})).rejects.toBeInstanceOf(ModelUnavailable)
    await server.close()
    server = await startFakeRealtimeServer({ acceptsSetup: false })
    await expect(connect(server, 80).open(setup, () => {})).rejects.toThrow(/no session within 80 ms/)
    const refused = connect(server).open(setup, () => {})
    await server.next()
    await server.next()
    server.say({
      type: 'error',
      error: { type: 'invalid_request_error', code: 'invalid_model', message: '' },
    })
    await expect(refused).rejects.toThrow(/invalid_model/)
  })
})

describe('model events as events of a call', () => {
  test('a spoken turn', async () => {
    const { session, hear } = await open()
    const transcription = 'conversation.item.input_audio_transcription'
    server.say({ type: 'input_audio_buffer.speech_started', item_id: 'q', audio_start_ms: 100 })
    server.say({ type: 'input_audio_buffer.speech_stopped', item_id: 'q', audio_end_ms: 1700 })
    server.say({ type: 'input_audio_buffer.committed', item_id: 'q' })
    server.say({ type: `${transcription}.delta`, item_id: 'q', content_index: 0, delta: 'when ' })
    server.say({ type: `${transcription}.delta`, item_id: 'q', content_index: 0, delta: 'will' })
    server.say({
      type: `${transcription}.completed`,
      item_id: 'q',
      content_index: 0,
      transcript: 'When will I?',
    })
    expect(await hear(6)).toEqual([
      { type: 'speech-started' },
      // The server waited for 500 ms of silence.
      { type: 'speech-stopped', endMs: 1200 },
      { type: 'question-committed', itemId: 'q' },
      { type: 'question-transcribed', itemId: 'q', text: 'when ', isFinal: false },
      { type: 'question-transcribed', itemId: 'q', text: 'when will', isFinal: false },
      { type: 'question-transcribed', itemId: 'q', text: 'When will I?', isFinal: true },
    ])
    session.close()
  })

  test.each([
    [
      'by the length of the audio',
      { type: 'duration', seconds: 2.5 },
      { model: 'gpt-transcribe', seconds: 2.5 },
    ],
    [
      'in tokens',
      {
        type: 'tokens',
        input_tokens: 31,
        output_tokens: 7,
        total_tokens: 38,
        input_token_details: { audio_tokens: 25, text_tokens: 6 },
      },
      {
        model: 'gpt-transcribe',
        tokens: {
          inputText: 6,
          inputAudio: 25,
          cachedText: 0,
          cachedAudio: 0,
          outputText: 7,
          outputAudio: 0,
        },
      },
    ],
  ])('a transcript, with usage %s', async (_, usage, expected) => {
    const { session, hear } = await open()
    server.say({
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: 'q',
      content_index: 0,
      transcript: 'When?',
      usage,
    })
    expect(await hear(1)).toEqual([
      { type: 'question-transcribed', itemId: 'q', text: 'When?', isFinal: true, usage: expected },
    ])
    session.close()
  })

  test('a transcript that failed, by its code; the error’s text is left out', async () => {
    const { session, hear } = await open()
    const failed = {
      type: 'conversation.item.input_audio_transcription.failed',
      item_id: 'q',
      content_index: 0,
    }
    const type = 'transcription_error'
    server.say({ ...failed, error: { type, code: 'audio_unintelligible', message: 'said: my birth' } })
    server.say({ ...failed, item_id: 'r', error: { type, message: 'said: my birth' } })
    expect(await hear(2)).toEqual([
      { type: 'transcription-failed', code: 'audio_unintelligible' },
      { type: 'transcription-failed', code: 'transcription_error' },
    ])
    session.close()
  })

  test('an answer, with a tool call', async () => {
    const { session, hear } = await open()
    const call = {
      type: 'function_call',
      status: 'completed',
      call_id: 'c',
      name: 'get_panchang',
      arguments: '{}',
    }
    const usage = {
      input_token_details: {
        text_tokens: 120,
        audio_tokens: 30,
        cached_tokens_details: { text_tokens: 30, audio_tokens: 5 },
      },
      output_token_details: { text_tokens: 8, audio_tokens: 40 },
    }
    server.say({ type: 'response.created', response: {} })
    server.say({ type: 'response.output_audio_transcript.delta', item_id: 'a', delta: 'Na' })
    server.say({ type: 'response.output_audio.delta', item_id: 'a', delta: 'AQID' })
    server.say({ type: 'response.output_audio.done', item_id: 'a' })
    server.say({ type: 'response.output_audio_transcript.done', item_id: 'a', transcript: 'Namaste' })
    server.say({ type: 'response.output_item.done', item: { type: 'message', id: 'a' } })
    server.say({ type: 'response.output_item.done', item: call })
    server.say({ type: 'response.done', response: { status: 'cancelled', usage } })
    const events = await hear(7)
    expect(events).toMatchObject([
      { type: 'response-started' },
      { type: 'answer-transcribed', itemId: 'a', delta: 'Na' },
      { type: 'answer-audio', itemId: 'a' },
      { type: 'answer-sounded', itemId: 'a' },
      { type: 'answer-finished', itemId: 'a', text: 'Namaste' },
      { type: 'tool-called', toolCallId: 'c', name: 'get_panchang', argumentsJson: '{}' },
      {
        type: 'response-finished',
        outcome: 'cancelled',
        usage: {
          inputText: 90,
          inputAudio: 25,
          cachedText: 30,
          cachedAudio: 5,
          outputText: 8,
          outputAudio: 40,
        },
      },
    ])
    // AQID is 01 02 03 in base64 (RFC 4648).
    expect(events[2]).toHaveProperty('chunk', Buffer.from([1, 2, 3]))
    session.close()
  })

  test.each([
    [{ status: 'completed' }, { outcome: 'completed' }],
    [
      { status: 'cancelled', status_details: { reason: 'turn_detected' } },
      { outcome: 'cancelled', code: 'turn_detected' },
    ],
    [
      { status: 'incomplete', status_details: { reason: 'max_output_tokens' } },
      { outcome: 'token_limit', code: 'max_output_tokens' },
    ],
    [
      { status: 'incomplete', status_details: { reason: 'content_filter' } },
      { outcome: 'content_filter', code: 'content_filter' },
    ],
    [
      { status: 'failed', status_details: { error: { type: 'server_error', code: 'insufficient_quota' } } },
      { outcome: 'failed', fault: { kind: 'quota', code: 'insufficient_quota' } },
    ],
  ])('the end of a response %j', async (response, expected) => {
    const { session, hear } = await open()
    server.say({ type: 'response.done', response })
    expect(await hear(1)).toEqual([{ type: 'response-finished', ...expected, usage: undefined }])
    session.close()
  })

  test('a tool call that broke off, by its item', async () => {
    const { session, hear } = await open()
    const item = {
      type: 'function_call',
      id: 'item_f',
      call_id: 'c',
      name: 'get_panchang',
      arguments: '{"da',
    }
    server.say({ type: 'response.output_item.done', item: { ...item, status: 'incomplete' } })
    expect(await hear(1)).toEqual([{ type: 'tool-call-cut', itemId: 'item_f' }])
    session.close()
  })

  test('an answer in text only, as words without sound', async () => {
    const { session, hear } = await open()
    server.say({ type: 'response.output_text.delta', item_id: 'a', delta: 'Na' })
    server.say({ type: 'response.output_text.done', item_id: 'a', text: 'Namaste' })
    expect(await hear(2)).toEqual([
      { type: 'answer-transcribed', itemId: 'a', delta: 'Na' },
      { type: 'answer-finished', itemId: 'a', text: 'Namaste' },
    ])
    session.close()
  })

  test('the refusal of a response request, by its event', async () => {
    const { session, hear } = await open()
    session.requestResponse({ mayUseTools: true })
    const request = await server.next()
    const type = 'invalid_request_error'
    server.say({ type: 'error', error: { type, code: 'odd', event_id: request?.event_id, message: '' } })
    server.say({ type: 'error', error: { type, code: 'odd', event_id: 'another', message: '' } })
    expect(await hear(2)).toEqual([
      { type: 'fault', kind: 'response-refused', code: 'odd' },
      { type: 'fault', kind: 'other', code: 'odd' },
    ])
    session.close()
  })

  test('faults, without the one of a cancel that came too late', async () => {
    const { session, hear } = await open()
    const refuse = (code: string) =>
      server.say({ type: 'error', error: { type: 'invalid_request_error', code } })
    refuse('input_audio_buffer_commit_empty')
    refuse('response_cancel_not_active')
    refuse('conversation_already_has_active_response')
    refuse('something_new')
    refuse('rate_limit_exceeded')
    refuse('session_expired')
    expect(await hear(5)).toEqual([
      { type: 'fault', kind: 'audio-empty', code: 'input_audio_buffer_commit_empty' },
      { type: 'fault', kind: 'response-under-way', code: 'conversation_already_has_active_response' },
      { type: 'fault', kind: 'other', code: 'something_new' },
      { type: 'fault', kind: 'rate-limited', code: 'rate_limit_exceeded' },
      { type: 'fault', kind: 'session-expired', code: 'session_expired' },
    ])
    session.close()
  })

  test('a broken connection is reported with its code', async () => {
    const { hear } = await open()
    server.hangUp(1001)
    expect(await hear(1)).toEqual([{ type: 'closed', code: 1001 }])
  })
})

test('commands of a call as events of the protocol', async () => {
  const { session } = await open()
  session.appendAudio(new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 4))
  session.commitAudio()
  const question = { itemId: 'text_1' as ItemId, role: 'caller', text: 'Where is my Moon?' } as const
  session.addHistory([{ kind: 'spoken', ...question }])
  session.requestResponse({ mayUseTools: false })
  session.requestResponse({ mayUseTools: true, instructions: 'Say exactly: "Namaste"' })
  session.cancelResponse()
  session.truncate('a' as ItemId, 1200)
  session.deleteItem('b' as ItemId)
  session.addToolOutput('c', { tithi: 'Ekadashi' })
  const told = []
  for (let i = 0; i < 9; i++) told.push(await server.next())
  expect(told).toEqual([
    { type: 'input_audio_buffer.append', audio: 'AQID' },
    { type: 'input_audio_buffer.commit' },
    {
      type: 'conversation.item.create',
      item: {
        type: 'message',
        id: 'text_1',
        role: 'user',
        content: [{ type: 'input_text', text: 'Where is my Moon?' }],
      },
    },
    { type: 'response.create', event_id: 'response_1', response: { tool_choice: 'none' } },
    { type: 'response.create', event_id: 'response_2', response: { instructions: 'Say exactly: "Namaste"' } },
    { type: 'response.cancel' },
    { type: 'conversation.item.truncate', item_id: 'a', content_index: 0, audio_end_ms: 1200 },
    { type: 'conversation.item.delete', item_id: 'b' },
    {
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: 'c', output: '{"tithi":"Ekadashi"}' },
    },
  ])
  session.close()
})
