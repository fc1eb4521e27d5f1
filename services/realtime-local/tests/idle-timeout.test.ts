import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { connectRaw, type RawClient } from './raw-client.ts'
import { frames, speakQuestion } from './spoken-question.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

/** A caller who was just greeted. The idle timeout is five seconds, unless a test sets another one. */
async function greet(detection: object = { type: 'server_vad', idle_timeout_ms: 5000 }) {
  const client = await connectRaw(server.url)
  const audio = { input: { turn_detection: detection } }
  client.send({ type: 'session.update', session: { type: 'realtime', audio } })
  client.send({ type: 'response.create' })
  const { response } = await client.next('response.done')
  // A token of the assistant's sound is 50 ms.
  return { client, greetingMs: response.usage.output_token_details.audio_tokens * 50 }
}

const beSilent = (client: RawClient, ms: number) => {
  for (let i = 0; i < ms; i += 100)
    client.send({ type: 'input_audio_buffer.append', audio: Buffer.alloc(4800).toString('base64') })
}

/** Whether the server raised a timeout before it had handled all that was sent. */
async function wasPrompted(client: RawClient) {
  client.send({ type: 'conversation.item.retrieve', item_id: 'none' })
  await client.next('error')
  return client.events.some(({ type }) => type === 'input_audio_buffer.timeout_triggered')
}

test('the model speaks to a caller who is silent after an answer, and the silence becomes an item', async () => {
  const { client, greetingMs } = await greet()
  using _ = client
  beSilent(client, greetingMs + 4500)
  expect(await wasPrompted(client)).toBe(false)
  beSilent(client, 700)
  const { item_id, audio_start_ms, audio_end_ms } = await client.next('input_audio_buffer.timeout_triggered')
  expect(Math.abs(audio_start_ms - greetingMs)).toBeLessThanOrEqual(50)
  expect(audio_end_ms - audio_start_ms).toBeGreaterThanOrEqual(5000)
  expect(audio_end_ms - audio_start_ms).toBeLessThan(5200)
  expect(await client.next('input_audio_buffer.committed')).toMatchObject({ item_id })
  expect((await client.next('conversation.item.added'))['item']).toMatchObject({ id: item_id, role: 'user' })
  const { response } = await client.next('response.done')
  // Five seconds of a caller's silence are fifty tokens.
  expect(response.usage.input_token_details.audio_tokens).toBeGreaterThanOrEqual(50)
})

test.each([
  ['no idle timeout is set', { type: 'server_vad' }],
  ['semantic_vad detects turns, which has no idle timeout', { type: 'semantic_vad' }],
])('the model does not speak to a silent caller when %s', async (_, detection) => {
  const { client, greetingMs } = await greet(detection)
  using _client = client
  beSilent(client, greetingMs + 6000)
  expect(await wasPrompted(client)).toBe(false)
})

test('after speech the idle timeout starts again with the next answer', async () => {
  const { client, greetingMs } = await greet({
    type: 'server_vad',
    idle_timeout_ms: 5000,
    create_response: false,
  })
  using _ = client
  beSilent(client, greetingMs + 3000)
  for (const frame of frames(await speakQuestion(server.url, 'Hello')))
    client.send({ type: 'input_audio_buffer.append', audio: frame.toString('base64') })
  await client.next('input_audio_buffer.committed')
  beSilent(client, 6000)
  expect(await wasPrompted(client)).toBe(false)
})
