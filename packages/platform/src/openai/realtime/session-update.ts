import { callAudio, defaultTurnPolicy, type Language } from '@astrovoice/contracts'
import type { ModelConfiguration, ModelSetup } from '@astrovoice/core'
import type {
  AudioTranscription,
  RealtimeAudioInputTurnDetection,
  SessionUpdateEvent,
} from 'openai/resources/realtime/realtime'

/** Transcribes callers, at its own price. */
export const transcriptionModel = 'gpt-transcribe'

/** The oldest SDK types know one `language`; `gpt-transcribe` takes several as hints. */
type Transcription = AudioTranscription & { languages: string[] }

/** Callers mix languages: the chosen one comes first, the other stays possible. */
const hints: Record<Language, readonly string[]> = {
  en: ['en', 'hi'],
  hi: ['hi', 'en'],
  hinglish: ['hi', 'en'],
}

/** In the language and script of the wanted transcript: a prompt in another script changes the script. */
const transcriptionPrompts: Record<Language, string> = {
  en: 'A call about Vedic astrology in Indian English. Write in Latin script.',
  hi: 'वैदिक ज्योतिष पर हिंदी में बातचीत। देवनागरी लिपि में लिखें।',
  hinglish: 'Vedic jyotish par Hinglish mein baatcheet. Roman script mein likhein.',
}

const format = { type: 'audio/pcm', rate: callAudio.sampleRateHz } as const

/** The call decides when the model responds and stops: it knows what was heard, and what is a backchannel. */
const passive = { create_response: false, interrupt_response: false } as const

/** Silence that the server waits for at the end of speech; 0 when something else ends it. */
export const endpointingSilenceMs = ({ turnTaking, endpointingMs }: ModelSetup): number =>
  turnTaking === 'automatic' ? (endpointingMs ?? defaultTurnPolicy.endpointingMs) : 0

function turnDetection(setup: ModelSetup): RealtimeAudioInputTurnDetection | null {
  switch (setup.turnTaking) {
    case 'automatic':
      return { type: 'server_vad', silence_duration_ms: endpointingSilenceMs(setup), ...passive }
    case 'semantic':
      return { type: 'semantic_vad', eagerness: 'auto', ...passive }
    case 'push-to-talk':
      return null
  }
}

/** The limits on the cost of a session. */
export interface RealtimeLimits {
  /** Text and audio tokens of one response, 1 to 4096; a second of speech has 20. */
  readonly maxOutputTokens: number
  /** Tokens of the conversation, without the instructions, that each response costs again. */
  readonly contextTokens: number
}

/**
 * The part of the conversation that a truncation keeps. Rare, large truncations keep most of it in the cache.
 */
const retentionRatio = 0.8

/** A call's setup as an event of the GA protocol. Without limits the vendor's apply. */
export function writeSessionUpdate(
  setup: ModelSetup,
  eventId: string,
  limits?: RealtimeLimits,
): SessionUpdateEvent {
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
          noise_reduction: { type: setup.isSpeakerphone ? 'far_field' : 'near_field' },
          transcription: writeTranscription(setup),
          turn_detection: turnDetection(setup),
        },
        output: { format, voice: setup.voice },
      },
      tools: setup.tools.map((tool) => ({ type: 'function', ...tool })),
      tool_choice: 'auto',
      ...(limits && writeLimits(limits)),
    },
  }
}

/** Fields that an update leaves out stay as they are. */
export const writeConfiguration = ({ instructions, languages }: ModelConfiguration): SessionUpdateEvent => ({
  type: 'session.update',
  session: {
    type: 'realtime',
    instructions,
    audio: { input: { transcription: writeTranscription({ languages }) } },
  },
})

const writeTranscription = ({ languages }: Pick<ModelSetup, 'languages'>): Transcription => ({
  model: transcriptionModel,
  prompt: transcriptionPrompts[languages[0] ?? 'en'],
  languages: [...new Set(languages.flatMap((language) => hints[language]))],
})

const writeLimits = ({ maxOutputTokens, contextTokens }: RealtimeLimits) => ({
  max_output_tokens: maxOutputTokens,
  truncation: {
    type: 'retention_ratio' as const,
    retention_ratio: retentionRatio,
    token_limits: { post_instructions: contextTokens },
  },
})
