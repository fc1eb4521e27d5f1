import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { writeWav } from '@astrovoice/audio'
import { sampleRateHz, toBytes } from './audio/codec.ts'
import type { Speaker } from './speaking/speaker.ts'

const speechRequest = z.object({
  model: z.string(),
  input: z.string().min(1).max(4096),
  voice: z.union([z.string(), z.object({ id: z.string() })]).default('marin'),
  response_format: z.enum(['wav', 'pcm']).default('wav'),
  speed: z.number().min(0.25).max(4).default(1),
})

/** `POST /v1/audio/speech`: text to mono 24 kHz speech; the text decides the language. */
export async function answerSpeech(
  speaker: Speaker,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parsed = speechRequest.safeParse(await json(request).catch(() => null))
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    const error = {
      type: 'invalid_request_error',
      code: 'invalid_value',
      param: path.join('.') || null,
      message,
    }
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
    return
  }
  const { input, voice, response_format, speed } = parsed.data
  const spoken: Buffer[] = []
  for await (const samples of speaker.speak({
    text: input,
    voice: typeof voice === 'string' ? voice : voice.id,
    speed,
  })) {
    spoken.push(toBytes(samples))
  }
  const all = Buffer.concat(spoken)
  const samples = new Int16Array(all.buffer, all.byteOffset, all.length / 2)
  const isWav = response_format === 'wav'
  response
    .writeHead(200, { 'content-type': isWav ? 'audio/wav' : 'audio/pcm' })
    .end(isWav ? writeWav({ samples, sampleRateHz }) : all)
}
