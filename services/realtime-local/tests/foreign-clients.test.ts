import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { connectRaw } from './raw-client.ts'
import { frames, speakQuestion } from './spoken-question.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

const planet = {
  type: 'function',
  name: 'get_planet_position',
  parameters: { type: 'object', properties: { planet: { enum: ['saturn', null] } } },
}

test('an optional field that is null counts as absent, and null in a tool schema stays', async () => {
  using client = await connectRaw(server.url)
  client.send({
    type: 'session.update',
    event_id: null,
    session: { type: 'realtime', model: null, instructions: null, tools: [planet], audio: { output: null } },
  })
  const { session } = await client.next('session.updated', 'error')
  expect(session).toMatchObject({ instructions: '', tools: [planet] })
  client.send({ type: 'response.create', response: { instructions: null, tools: null, metadata: null } })
  expect((await client.next('response.done', 'error')).type).toBe('response.done')
})

test('turn_detection null turns turn detection off', async () => {
  using client = await connectRaw(server.url)
  client.send({
    type: 'session.update',
    session: { type: 'realtime', audio: { input: { turn_detection: null } } },
  })
  const { session } = await client.next('session.updated')
  expect(session.audio.input.turn_detection).toBeNull()
})

test('the model hears and answers audio that a client creates as an item', async () => {
  using client = await connectRaw(server.url)
  client.send({ type: 'session.update', session: { type: 'realtime', tools: [planet] } })
  const audio = (await speakQuestion(server.url, 'Where is my Saturn?')).toString('base64')
  const content = [{ type: 'input_audio', audio }]
  client.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
  client.send({ type: 'response.create' })
  const { response } = await client.next('response.done')
  expect(response.output[0]).toMatchObject({ type: 'function_call', arguments: '{"planet":"saturn"}' })
})

test('the model accepts an image beside a question, and answers the question', async () => {
  using client = await connectRaw(server.url)
  const content = [
    { type: 'input_image', image_url: 'data:image/png;base64,iVBORw0KGgo=', detail: 'auto' },
    { type: 'input_text', text: 'Hello' },
  ]
  client.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
  client.send({ type: 'response.create' })
  const { response } = await client.next('response.done', 'error')
  expect(response.status).toBe('completed')
})

const createSecret = (body: object) =>
  fetch(`${server.url}/v1/realtime/client_secrets`, {
    method: 'POST',
    headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a client secret opens a session with the configuration it was made for', async () => {
  const made = await createSecret({ session: { type: 'realtime', instructions: 'Speak softly.' } })
  const { value, expires_at } = (await made.json()) as { value: string; expires_at: number }
  expect(value).toMatch(/^ek_/)
  expect(expires_at - Date.now() / 1000).toBeGreaterThan(590)
  using client = await connectRaw(server.url, { authorization: `Bearer ${value}` })
  expect((await client.next('session.created'))['session']).toMatchObject({ instructions: 'Speak softly.' })
})

test('an unknown client secret opens no session', async () => {
  await expect(connectRaw(server.url, { authorization: 'Bearer ek_made_up' })).rejects.toThrow('401')
})

test('a client secret for less than ten seconds is refused, and the error names the parameter', async () => {
  const refused = await createSecret({ expires_after: { anchor: 'created_at', seconds: 1 } })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ error: { param: 'expires_after.seconds' } })
})

test('a transcription session transcribes what it hears and never answers', async () => {
  using client = await connectRaw(server.url, {}, 'intent=transcription')
  expect((await client.next('session.created'))['session']).toMatchObject({ type: 'transcription' })
  const transcription = { model: 'gpt-transcribe' }
  client.send({
    type: 'session.update',
    session: { type: 'transcription', audio: { input: { transcription } } },
  })
  for (const frame of frames(await speakQuestion(server.url, 'Where is my Saturn?')))
    client.send({ type: 'input_audio_buffer.append', audio: frame.toString('base64') })
  const heard = await client.next('conversation.item.input_audio_transcription.completed')
  expect(heard['transcript']).toMatch(/saturn/i)
  client.send({ type: 'response.create' })
  expect((await client.next('response.created', 'error'))['error']).toMatchObject({ code: 'invalid_value' })
  expect(client.events.map(({ type }) => type)).not.toContain('response.created')
})

test('a realtime session cannot become a transcription session', async () => {
  using client = await connectRaw(server.url)
  client.send({ type: 'session.update', session: { type: 'transcription' } })
  expect((await client.next('error'))['error']).toMatchObject({ param: 'session.type' })
})
