import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { connectRaw, type RawClient } from './raw-client.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

const silence = (ms: number) => Buffer.alloc(ms * 48).toString('base64')

/** A session without turn detection: the client commits every question. */
async function open(session: object = {}) {
  const client = await connectRaw(server.url)
  const audio = { input: { turn_detection: null } }
  client.send({ type: 'session.update', session: { type: 'realtime', audio, ...session } })
  await client.next('session.updated')
  return client
}

interface Usage {
  readonly total_tokens: number
  readonly input_tokens: number
  readonly output_tokens: number
  readonly input_token_details: ByKind & { cached_tokens: number; cached_tokens_details: ByKind }
  readonly output_token_details: Omit<ByKind, 'image_tokens'>
}
interface ByKind {
  readonly text_tokens: number
  readonly audio_tokens: number
  readonly image_tokens: number
}

async function answer(client: RawClient, params: object = {}) {
  client.send({ type: 'response.create', response: params })
  const { response } = await client.next('response.done')
  const { input_token_details: input, output_token_details: output, ...sums } = response.usage as Usage
  return { sums, input, output, itemId: response.output[0].id as string }
}

function speak(client: RawClient, ms: number) {
  client.send({ type: 'input_audio_buffer.append', audio: silence(ms) })
  client.send({ type: 'input_audio_buffer.commit' })
}

// OpenAI's guide to costs: a token for every 100 ms of the caller. Every 50 ms of the assistant are one, too.
test('speech of the caller costs a token for 100 ms, and again with every later answer', async () => {
  using client = await open()
  speak(client, 1200)
  const first = await answer(client)
  expect(first.input.audio_tokens).toBe(12)
  speak(client, 400)
  const second = await answer(client)
  expect(second.input.audio_tokens).toBe(12 + first.output.audio_tokens + 4)
  expect(second.input.text_tokens).toBe(first.input.text_tokens + first.output.text_tokens)
})

test('audio in a created item costs as much as spoken audio', async () => {
  using client = await open()
  const content = [{ type: 'input_audio', audio: silence(700) }]
  client.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
  expect((await answer(client)).input.audio_tokens).toBe(7)
})

test('the input of an earlier answer counts as cached, by kind, and as input', async () => {
  using client = await open({ instructions: 'You are an astrologer.' })
  speak(client, 1000)
  const first = await answer(client)
  expect(first.input).toMatchObject({ cached_tokens: 0, image_tokens: 0 })
  speak(client, 1000)
  const second = await answer(client)
  expect(second.input).toMatchObject({
    cached_tokens: first.sums.input_tokens,
    // 22 characters of instructions are six tokens of four, a second is ten of 100 ms.
    cached_tokens_details: { text_tokens: 6, audio_tokens: 10, image_tokens: 0 },
  })
  const { input, output, sums } = second
  expect(sums).toEqual({
    input_tokens: input.text_tokens + input.audio_tokens,
    output_tokens: output.text_tokens + output.audio_tokens,
    total_tokens: sums.input_tokens + sums.output_tokens,
  })
})

test('changed input is not cached: from the cut on after a truncation, and all of it after new instructions', async () => {
  using client = await open({ instructions: 'You are an astrologer.' })
  speak(client, 1000)
  const first = await answer(client)
  await answer(client)
  client.send({
    type: 'conversation.item.truncate',
    item_id: first.itemId,
    content_index: 0,
    audio_end_ms: 300,
  })
  const cut = await answer(client)
  expect(cut.input.cached_tokens_details).toMatchObject({ text_tokens: 6, audio_tokens: 10 })
  const other = await answer(client, { instructions: 'Say goodbye.' })
  expect(other.input.cached_tokens).toBe(0)
})

test('tools, tool calls and their outputs count as text', async () => {
  const tool = { type: 'function', name: 'get_panchang', parameters: { type: 'object' } }
  using bare = await open()
  using client = await open({ tools: [tool] })
  const say = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello' }] }
  for (const each of [bare, client]) each.send({ type: 'conversation.item.create', item: say })
  const call = { type: 'function_call', call_id: 'c', name: 'get_panchang', arguments: '{}' }
  client.send({ type: 'conversation.item.create', item: call })
  const result = { type: 'function_call_output', call_id: 'c', output: '{"tithi":"Ekadashi"}' }
  client.send({ type: 'conversation.item.create', item: result })
  const [without, withAll] = [await answer(bare), await answer(client)]
  // JSON of the tool has 74 characters, the call 14, its result 20.
  expect(JSON.stringify([tool])).toHaveLength(74)
  expect(withAll.input.text_tokens - without.input.text_tokens).toBe(19 + 4 + 5)
})

test.each([
  // Priced by the minute: the usage is how long it listened.
  ['gpt-transcribe', { type: 'duration', seconds: 1.2 }],
  // Priced in tokens, one for every 100 ms; no words had to be written.
  [
    'gpt-4o-transcribe',
    {
      type: 'tokens',
      input_tokens: 12,
      output_tokens: 0,
      total_tokens: 12,
      input_token_details: { text_tokens: 0, audio_tokens: 12 },
    },
  ],
])('a transcript of %s reports its usage, as that model is priced', async (model, usage) => {
  using client = await open({ audio: { input: { turn_detection: null, transcription: { model } } } })
  speak(client, 1200)
  const completed = await client.next('conversation.item.input_audio_transcription.completed')
  expect(completed['usage']).toEqual(usage)
})
