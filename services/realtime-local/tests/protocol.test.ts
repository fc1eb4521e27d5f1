import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { connectRaw, type RawClient } from './raw-client.ts'
import { frames, speakQuestion } from './spoken-question.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

const connect = () => connectRaw(server.url)
const silence = (ms: number) => Buffer.alloc(ms * 48).toString('base64')
const ask = (client: RawClient, text: string) =>
  client.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  })

/** Makes an answer to its end; returns its message. */
async function hearAnswer(client: RawClient, text: string) {
  ask(client, text)
  client.send({ type: 'response.create' })
  const done = await client.next('response.done')
  return done['response'].output[0] as {
    id: string
    type: string
    role: string
    content: { transcript: string }[]
  }
}

describe('a session', () => {
  test('is described in the shape of the GA interface, and an update changes only what it has', async () => {
    using client = await connect()
    const { session } = await client.next('session.created')
    expect(session).toMatchObject({
      type: 'realtime',
      object: 'realtime.session',
      output_modalities: ['audio'],
      audio: {
        input: { format: { type: 'audio/pcm', rate: 24_000 }, turn_detection: { type: 'server_vad' } },
        output: { format: { type: 'audio/pcm', rate: 24_000 } },
      },
    })
    client.send({
      type: 'session.update',
      session: {
        type: 'realtime',
        instructions: 'Speak softly.',
        audio: { input: { turn_detection: null } },
      },
    })
    const updated = await client.next('session.updated')
    expect(updated['session']).toMatchObject({
      instructions: 'Speak softly.',
      audio: { input: { format: { rate: 24_000 }, turn_detection: null }, output: session.audio.output },
    })
  })

  test('cannot change its voice after it has spoken', async () => {
    using client = await connect()
    await hearAnswer(client, 'Hello')
    client.send({
      type: 'session.update',
      session: { type: 'realtime', audio: { output: { voice: 'cedar' } } },
    })
    expect((await client.next('error'))['error']).toMatchObject({ code: 'cannot_update_voice' })
  })

  test('of the retired beta interface is closed with 4000', async () => {
    using client = await connectRaw(server.url, { 'OpenAI-Beta': 'realtime=v1' })
    expect((await client.next('error'))['error']).toMatchObject({ code: 'beta_api_shape_disabled' })
    expect((await client.closed)[0]).toBe(4000)
  })

  test('without a key is refused at the handshake', async () => {
    await expect(connectRaw(server.url, { authorization: '' })).rejects.toThrow('401')
  })
})

describe('an answer', () => {
  test('comes as items, parts, deltas of audio and transcript, and ends with its usage', async () => {
    using client = await connect()
    await hearAnswer(client, 'Hello')
    const types = client.events.map(({ type }) => type)
    const order = [
      'conversation.item.added',
      'conversation.item.done',
      'response.created',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_audio_transcript.delta',
      'response.output_audio.delta',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.done',
    ]
    expect(order.filter((type) => !types.includes(type))).toEqual([])
    const positions = ['response.created', 'response.output_item.added', 'response.done'].map((type) =>
      types.indexOf(type),
    )
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    const { response } = client.events.at(-1)!
    expect(response).toMatchObject({
      status: 'completed',
      usage: { output_token_details: { audio_tokens: expect.any(Number) } },
    })
    expect(response.output[0].content[0].transcript).toMatch(/Namaste/)
  })

  test('in text only has no audio', async () => {
    using client = await connect()
    ask(client, 'Hello')
    client.send({ type: 'response.create', response: { output_modalities: ['text'] } })
    const delta = await client.next('response.output_text.delta')
    expect(delta['delta']).not.toBe('')
    await client.next('response.done')
    expect(client.events.some(({ type }) => type.startsWith('response.output_audio'))).toBe(false)
  })

  test('outside the conversation adds no item to it', async () => {
    using client = await connect()
    client.send({ type: 'response.create', response: { conversation: 'none' } })
    const { response } = await client.next('response.done')
    expect(response.conversation_id).toBeUndefined()
    expect(client.events.filter(({ type }) => type.startsWith('conversation.item'))).toEqual([])
    client.send({ type: 'conversation.item.retrieve', item_id: response.output[0].id })
    expect((await client.next('error'))['error']).toMatchObject({ code: 'item_not_found' })
  })

  test('that is cancelled ends as cancelled, and the next one comes', async () => {
    using client = await connectRaw(server.url)
    ask(client, 'Hello')
    client.send({ type: 'response.create' })
    await client.next('response.output_audio.delta')
    client.send({ type: 'response.cancel' })
    expect((await client.next('response.done'))['response']).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'client_cancelled' },
    })
    expect(await hearAnswer(client, 'Hello')).toMatchObject({ type: 'message', role: 'assistant' })
  })

  test('is truncated at what was played, and loses its transcript', async () => {
    using client = await connect()
    const { id } = await hearAnswer(client, 'Hello')
    client.send({ type: 'conversation.item.truncate', item_id: id, content_index: 0, audio_end_ms: 300 })
    expect(await client.next('conversation.item.truncated')).toMatchObject({ item_id: id, audio_end_ms: 300 })
    client.send({ type: 'conversation.item.retrieve', item_id: id })
    const { item } = await client.next('conversation.item.retrieved')
    expect(item.content[0].transcript).toBeUndefined()
  })

  test('to a forced tool is a tool call, and the model answers its output', async () => {
    using client = await connect()
    const tool = {
      type: 'function',
      name: 'get_planet_position',
      description: 'Where a planet stands.',
      parameters: { type: 'object', properties: { planet: { type: 'string' } }, required: ['planet'] },
    }
    client.send({ type: 'session.update', session: { type: 'realtime', tools: [tool] } })
    ask(client, 'Where is my Saturn?')
    client.send({ type: 'response.create' })
    const call = await client.next('response.function_call_arguments.done')
    expect(JSON.parse(String(call['arguments']))).toEqual({ planet: 'saturn' })
    await client.next('response.done')
    client.send({
      type: 'conversation.item.create',
      item: {
        type: 'function_call_output',
        call_id: call['call_id'],
        output: JSON.stringify({ speak: { en: 'Your Saturn is in Pisces.' } }),
      },
    })
    client.send({ type: 'response.create' })
    const done = await client.next('response.done')
    expect(done['response'].output[0].content[0].transcript).toContain('Your Saturn is in Pisces.')
  })
})

describe('spoken input', () => {
  test('without audio is refused as a question', async () => {
    using client = await connect()
    client.send({ type: 'input_audio_buffer.commit', event_id: 'mine' })
    expect((await client.next('error'))['error']).toMatchObject({
      code: 'input_audio_buffer_commit_empty',
      event_id: 'mine',
    })
  })

  test('that is silent becomes an item when committed, and gets no answer unless a client requests one', async () => {
    using client = await connect()
    client.send({
      type: 'session.update',
      session: { type: 'realtime', audio: { input: { turn_detection: null } } },
    })
    client.send({ type: 'input_audio_buffer.append', audio: silence(400) })
    client.send({ type: 'input_audio_buffer.commit' })
    const committed = await client.next('input_audio_buffer.committed')
    const added = await client.next('conversation.item.added')
    expect(added['item']).toMatchObject({ id: committed['item_id'], role: 'user' })
    client.send({ type: 'input_audio_buffer.clear' })
    await client.next('input_audio_buffer.cleared')
    expect(client.events.some(({ type }) => type === 'response.created')).toBe(false)
  })
})

describe('the server replies to a mistake with its code, and the session goes on:', () => {
  const mistakes: [string, string | object, object][] = [
    ['what is not JSON', '{', { code: 'invalid_json' }],
    ['an unknown event', { type: 'session.destroy' }, { code: 'invalid_value', param: 'type' }],
    [
      'a beta field',
      { type: 'session.update', session: { type: 'realtime', modalities: ['audio'] } },
      { code: 'unknown_parameter', param: 'session.modalities' },
    ],
    [
      'a missing field',
      { type: 'conversation.item.delete' },
      { code: 'missing_required_parameter', param: 'item_id' },
    ],
    [
      'audio that is not base64',
      { type: 'input_audio_buffer.append', audio: '*' },
      { code: 'invalid_value', param: 'audio' },
    ],
    [
      'an unknown item',
      { type: 'conversation.item.delete', item_id: 'item_none' },
      { code: 'item_not_found' },
    ],
    ['cancelling nothing', { type: 'response.cancel' }, { code: 'response_cancel_not_active' }],
    [
      'the output of no call',
      {
        type: 'conversation.item.create',
        item: { type: 'function_call_output', call_id: 'call_none', output: '' },
      },
      { code: 'invalid_tool_call_id' },
    ],
    ['an event of WebRTC', { type: 'output_audio_buffer.clear' }, { code: 'invalid_value' }],
  ]
  test.each(mistakes)('%s', async (_, event, expected) => {
    using client = await connect()
    client.sendText(typeof event === 'string' ? event : JSON.stringify({ ...event, event_id: 'mine' }))
    expect((await client.next('error'))['error']).toMatchObject({
      type: 'invalid_request_error',
      ...expected,
    })
    expect(await hearAnswer(client, 'Hello')).toMatchObject({ role: 'assistant' })
  })

  test('a second response while one is active', async () => {
    using client = await connect()
    ask(client, 'Hello')
    client.send({ type: 'response.create' })
    client.send({ type: 'response.create' })
    expect((await client.next('error'))['error']).toMatchObject({
      code: 'conversation_already_has_active_response',
    })
    expect((await client.next('response.done'))['response']).toMatchObject({ status: 'completed' })
  })

  test.each([
    ['beyond its end', 999_999, 0],
    ['at nothing', 0, 0],
    ['of another part', 100, 1],
  ])('cutting an answer %s', async (_, audio_end_ms, content_index) => {
    using client = await connect()
    const { id } = await hearAnswer(client, 'Hello')
    client.send({ type: 'conversation.item.truncate', item_id: id, content_index, audio_end_ms })
    expect((await client.next('error'))['error']).toMatchObject({ code: 'invalid_value' })
  })
})

test('speech during an answer cancels it, and the server reports that', async () => {
  // In real time, so that the answer still lasts when the caller speaks.
  const slow = await startRealtimeLocal({ port: 0, timesRealTime: 1 })
  try {
    using client = await connectRaw(slow.url)
    const question = frames(await speakQuestion(slow.url, 'Where is my Saturn?'))
    ask(client, 'What can you do?')
    client.send({ type: 'response.create' })
    await client.next('response.output_audio.delta')
    for (const frame of question)
      client.send({ type: 'input_audio_buffer.append', audio: frame.toString('base64') })
    await client.next('input_audio_buffer.speech_started')
    expect((await client.next('response.done'))['response']).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'turn_detected' },
    })
  } finally {
    await slow.stop()
  }
})
