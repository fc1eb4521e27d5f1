import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readWav, writeWav } from '@astrovoice/core'
import { createOpenAiSpeech } from './openai-speech.ts'

/** Answers as POST /v1/audio/speech does: WAV as it is streamed, its lengths open (0xffffffff). */
const asked: { request: IncomingMessage; body: Record<string, string> }[] = []
const samples = Int16Array.from({ length: 2_400 }, (_, i) => i)
const server = createServer((request, response) => void answer(request, response))

async function answer(request: IncomingMessage, response: ServerResponse) {
  const body = (await json(request)) as Record<string, string>
  asked.push({ request, body })
  if (body['voice'] === 'nobody') {
    const error = {
      message: `no voice for "${body['input']}"`,
      type: 'invalid_request_error',
      code: 'invalid_value',
    }
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
    return
  }
  const wav = Buffer.from(writeWav({ samples, sampleRateHz: 24_000 }))
  wav.writeUInt32LE(0xffffffff, 4)
  wav.writeUInt32LE(0xffffffff, 40)
  response.writeHead(200, { 'content-type': 'audio/wav' }).end(wav)
}

let baseUrl: string
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})
afterAll(() => void server.close())

test('asks for the text in the astrologer’s voice and gives a WAV file with its true length', async () => {
  const speech = createOpenAiSpeech({ apiKey: 'sk-test', baseUrl, model: 'gpt-4o-mini-tts' })
  const audio = await speech.synthesize({ text: 'Your Moon is in Cancer.', language: 'en', voice: 'marin' })
  expect(readWav(audio)).toEqual({ samples, sampleRateHz: 24_000 })
  expect(Buffer.from(audio).readUInt32LE(40)).toBe(4_800)

  const { request, body } = asked.at(-1)!
  expect([request.method, request.url]).toEqual(['POST', '/v1/audio/speech'])
  expect(request.headers.authorization).toBe('Bearer sk-test')
  expect(body).toMatchObject({
    model: 'gpt-4o-mini-tts',
    voice: 'marin',
    input: 'Your Moon is in Cancer.',
    response_format: 'wav',
  })
})

test('a refusal carries its status and code, by which a failed job is described', async () => {
  const speech = createOpenAiSpeech({ apiKey: 'sk-test', baseUrl, model: 'gpt-4o-mini-tts' })
  const refused = speech.synthesize({ text: 'hello', language: 'en', voice: 'nobody' })
  await expect(refused).rejects.toMatchObject({ status: 400, code: 'invalid_value' })
})
