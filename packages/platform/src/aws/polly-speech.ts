import { PollyClient, SynthesizeSpeechCommand, type Engine, type LanguageCode } from '@aws-sdk/client-polly'
import type { Language } from '@astrovoice/contracts'
import { readPcm16, writeWav } from '@astrovoice/audio'
import { type SpeechSynthesizer } from '@astrovoice/core'
import { createRequestHandler } from './request-handler.ts'

export interface PollySpeechOptions {
  readonly region: string
  /** `generative` sounds best and is not in every region. @default neural */
  readonly engine?: Extract<Engine, 'neural' | 'generative'>
  /** Another address than the region's own. */
  readonly endpoint?: string
}

/** The longest audio that Polly returns as bare samples. */
const sampleRateHz = 16_000

/** Kajal is bilingual; without a language she reads everything as Indian English. Hinglish is Hindi to her. */
const languageCodes: Record<Language, LanguageCode> = { en: 'en-IN', hi: 'hi-IN', hinglish: 'hi-IN' }

/**
 * Speech by Amazon Polly. It has one Indian voice with these engines, Kajal, who speaks for every astrologer. At
 * most 3,000 characters at once.
 */
export function createPollySpeech({
  region,
  engine = 'neural',
  endpoint,
}: PollySpeechOptions): SpeechSynthesizer {
  const polly = new PollyClient({
    region,
    // By default this client insists on HTTP/2, which proxies and stand-ins often lack.
    requestHandler: createRequestHandler(),
    ...(endpoint && { endpoint }),
  })
  return {
    async synthesize({ text, language }, signal) {
      const { AudioStream } = await polly.send(
        new SynthesizeSpeechCommand({
          Text: text,
          VoiceId: 'Kajal',
          Engine: engine,
          LanguageCode: languageCodes[language],
          OutputFormat: 'pcm',
          SampleRate: `${sampleRateHz}`,
        }),
        signal ? { abortSignal: signal } : {},
      )
      if (!AudioStream) throw new Error('Polly answered without audio.')
      return writeWav({ samples: readPcm16(await AudioStream.transformToByteArray()), sampleRateHz })
    },
  }
}
