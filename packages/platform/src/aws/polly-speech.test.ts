import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Engine, LanguageCode, OutputFormat, VoiceId } from '@aws-sdk/client-polly'
import { durationMs, readWav } from '@astrovoice/audio'
import { createPollySpeech } from './polly-speech.ts'

interface Asked {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  body: Record<string, string>
}

/**
 * Responds as Polly's SynthesizeSpeech does (API reference, 2016-06-10): half a second of pcm, or a refusal.
 */
const asked: Asked[] = []
const server = createServer((request, response) => void answer(request, response))

async function answer(request: IncomingMessage, response: ServerResponse) {
  const { method, url, headers } = request
  const body = (await json(request)) as Record<string, string>
  asked.push({ method, url, headers, body })
  if (body['Text'] === 'too many') {
    const refusal = JSON.stringify({ message: 'Rate exceeded' })
    response
      .writeHead(400, { 'x-amzn-errortype': 'ThrottlingException', 'content-type': 'application/json' })
      .end(refusal)
  } else {
    response
      .writeHead(200, { 'content-type': 'audio/pcm', 'x-amzn-requestcharacters': '9' })
      .end(Buffer.alloc(16_000, 1))
  }
}

let endpoint: string
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_MAX_ATTEMPTS: '1',
  })
})
afterAll(() => void server.close())

test.each([
  ['en', 'en-IN'],
  ['hi', 'hi-IN'],
  ['hinglish', 'hi-IN'],
] as const)(
  '%s is requested from Polly as Kajal in %s, signed, and comes back as WAV',
  async (language, code) => {
    const speech = createPollySpeech({ region: 'ap-south-1', endpoint })
    const audio = await speech.synthesize({ text: 'नमस्ते', language, voice: 'marin' })
    expect(durationMs(readWav(audio))).toBe(500)
    expect(readWav(audio).sampleRateHz).toBe(16_000)

    const { method, url, headers, body } = asked.at(-1)!
    expect([method, url]).toEqual(['POST', '/v1/speech'])
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/ap-south-1\/polly\/aws4_request/,
    )
    expect(body).toEqual({
      Text: 'नमस्ते',
      VoiceId: VoiceId.Kajal,
      Engine: Engine.NEURAL,
      LanguageCode: code,
      OutputFormat: OutputFormat.PCM,
      SampleRate: '16000',
    })
    expect(Object.values(LanguageCode)).toContain(code)
  },
)

test('a refusal keeps Polly’s name of it', async () => {
  const speech = createPollySpeech({ region: 'ap-south-1', endpoint, engine: 'generative' })
  const refused = speech.synthesize({ text: 'too many', language: 'en', voice: 'marin' })
  await expect(refused).rejects.toMatchObject({ name: 'ThrottlingException' })
  expect(asked.at(-1)?.body['Engine']).toBe('generative')
})
