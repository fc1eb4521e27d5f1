import { callAudio, type Language, type TurnTaking } from '@astrovoice/contracts'
import type { ModelSetup } from '@astrovoice/core'
import type {
  AudioTranscription,
  RealtimeAudioInputTurnDetection,
  SessionUpdateEvent,
} from 'openai/resources/realtime/realtime'

/** Silence that ends a question: shorter cuts people off who mix languages, longer feels slow. */
export const endpointingSilenceMs = 500

/** Writes down what callers say; it is paid for by itself. */
export const transcriptionModel = 'gpt-transcribe'

/** The oldest SDK types know one `language`; `gpt-transcribe` takes several as hints. */
type Transcription = AudioTranscription & { languages: string[] }

/** Callers mix their languages: the chosen one comes first, the other is not ruled out. */
const hints: Record<Language, readonly string[]> = {
  en: ['en', 'hi'],
  hi: ['hi', 'en'],
  hinglish: ['hi', 'en'],
}

const format = { type: 'audio/pcm', rate: callAudio.sampleRateHz } as const

/** The call decides when the model answers and when it stops: it knows what was heard, and what was only agreed to. */
const passive = { create_response: false, interrupt_response: false } as const

const endpointing: Record<TurnTaking, RealtimeAudioInputTurnDetection | null> = {
  automatic: { type: 'server_vad', silence_duration_ms: endpointingSilenceMs, ...passive },
  semantic: { type: 'semantic_vad', eagerness: 'auto', ...passive },
  'push-to-talk': null,
}

/** A call's setup in the words of the GA protocol. */
export function writeSessionUpdate(setup: ModelSetup, eventId: string): SessionUpdateEvent {
  const transcription: Transcription = {
    model: transcriptionModel,
    languages: [...new Set(setup.languages.flatMap((language) => hints[language]))],
  }
  return {
    type: 'session.update',
    event_id: eventId,
    session: {
      type: 'realtime',
      instructions: setup.instructions,
      output_modalities: ['audio'],
      audio: {
        input: {
          format,
          noise_reduction: { type: 'near_field' },
          transcription,
          turn_detection: endpointing[setup.turnTaking],
        },
        output: { format, voice: setup.voice },
      },
      tools: setup.tools.map((tool) => ({ type: 'function', ...tool })),
      tool_choice: 'auto',
    },
  }
}
