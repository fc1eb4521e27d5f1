import { callAudio, type Language } from '@astrovoice/contracts'
import type { HistoryItem, ModelSetup } from '@astrovoice/core'
import type {
  AudioTranscription,
  ConversationItem,
  RealtimeAudioInputTurnDetection,
  SessionUpdateEvent,
} from 'openai/resources/realtime/realtime'

/** Silence that ends a question: shorter cuts people off who mix languages, longer feels slow. */
export const endpointingSilenceMs = 500

/** The oldest SDK types know one `language`; `gpt-transcribe` takes several as hints. */
type Transcription = AudioTranscription & { languages: string[] }

/** Callers mix their languages: the chosen one comes first, the other is not ruled out. */
const hints: Record<Language, readonly string[]> = {
  en: ['en', 'hi'],
  hi: ['hi', 'en'],
  hinglish: ['hi', 'en'],
}

const format = { type: 'audio/pcm', rate: callAudio.sampleRateHz } as const

const endpointing = {
  type: 'server_vad',
  silence_duration_ms: endpointingSilenceMs,
  create_response: true,
  interrupt_response: true,
} as const satisfies RealtimeAudioInputTurnDetection

/** A call's setup in the words of the GA protocol. */
export function writeSessionUpdate(setup: ModelSetup, eventId: string): SessionUpdateEvent {
  const transcription: Transcription = {
    model: 'gpt-transcribe',
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
          turn_detection: setup.turnTaking === 'automatic' ? endpointing : null,
        },
        output: { format, voice: setup.voice },
      },
      tools: setup.tools.map((tool) => ({ type: 'function', ...tool })),
      tool_choice: 'auto',
    },
  }
}

/** What was said before, as items. Assistant audio is refused by the protocol, so that its words stand for it. */
export function writeHistory(history: readonly HistoryItem[]): ConversationItem[] {
  return history.flatMap((item, i): ConversationItem[] => {
    if (item.kind === 'tool') {
      const call_id = `history_${i}`
      return [
        { type: 'function_call', call_id, name: item.name, arguments: JSON.stringify(item.arguments) },
        { type: 'function_call_output', call_id, output: JSON.stringify(item.output) },
      ]
    }
    return item.role === 'caller'
      ? [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: item.text }] }]
      : [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: item.text }] }]
  })
}
