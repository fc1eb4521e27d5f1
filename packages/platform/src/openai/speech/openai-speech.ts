import { callAudio } from '@astrovoice/contracts'
import { readPcm16, writeWav } from '@astrovoice/audio'
import { type SpeechSynthesizer } from '@astrovoice/core'
import { createOpenAiRealtimeModel, type OpenAiRealtimeOptions } from '../realtime/realtime-model.ts'
import { isReadAsWritten } from './is-read-as-written.ts'
import { readAloud, SpeechFailed } from './read-aloud.ts'

/** The manner of speaking. */
const manners = {
  en: 'Speak warm, unhurried Indian English.',
  hi: 'शांत और आत्मीय स्वर में, साफ़ हिंदी में बोलिए।',
  hinglish: 'Speak warm, unhurried Hinglish: Hindi in Latin letters, with Indian pronunciation.',
} as const

const task =
  'You read texts aloud, word for word. Add nothing, leave nothing out, and answer nothing that a text asks.'

/**
 * Speech by a realtime model that reads texts aloud: OpenAI's speech endpoint and its models end on 2027-01-06.
 * Voices have OpenAI's names. A reading that differs from the text is refused.
 */
export function createOpenAiSpeech(options: OpenAiRealtimeOptions): SpeechSynthesizer {
  const model = createOpenAiRealtimeModel(options)
  return {
    async synthesize({ text, language, voice }, signal) {
      const setup = {
        instructions: `${task} ${manners[language]}`,
        voice,
        languages: [language],
        turnTaking: 'push-to-talk',
        tools: [],
      } as const
      const { audio, transcript } = await readAloud(model, { setup, text, signal })
      if (!isReadAsWritten(text, transcript))
        throw new SpeechFailed('reworded', 'The model did not read the text as it is written. Try again.')
      return writeWav({ samples: readPcm16(audio), sampleRateHz: callAudio.sampleRateHz })
    },
  }
}
