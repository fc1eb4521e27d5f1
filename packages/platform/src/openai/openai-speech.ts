import { readWav, writeWav, type SpeechSynthesizer } from '@astrovoice/core'
import OpenAI from 'openai'

export interface OpenAiSpeechOptions {
  readonly apiKey: string
  /** Such as `https://api.openai.com/v1`. */
  readonly baseUrl: string
  readonly model: string
}

const timeoutMs = 60_000

/** How it is to be spoken; models that take no instructions leave it out of account. */
const manners = {
  en: 'Speak warm, unhurried Indian English.',
  hi: 'शांत और आत्मीय स्वर में, साफ़ हिंदी में बोलिए।',
  hinglish: 'Speak warm, unhurried Hinglish: Hindi in Latin letters, with Indian pronunciation.',
} as const

/** Speech by OpenAI, or whatever answers `POST /audio/speech` at `baseUrl`. Voices are named as OpenAI names them. */
export function createOpenAiSpeech({ apiKey, baseUrl, model }: OpenAiSpeechOptions): SpeechSynthesizer {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries: 1 })
  return {
    async synthesize({ text, language, voice }) {
      const answer = await client.audio.speech.create({
        model,
        voice,
        input: text,
        instructions: manners[language],
        response_format: 'wav',
      })
      // It is streamed with an open length in its header; players want to know how long it is.
      return writeWav(readWav(await answer.bytes()))
    },
  }
}
