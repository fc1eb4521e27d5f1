import type { ItemId } from '@astrovoice/contracts'
import type { ModelEvent, ModelNotice } from '@astrovoice/core'
import type {
  RealtimeConversationItemFunctionCall,
  RealtimeError,
  RealtimeServerEvent,
} from 'openai/resources/realtime/realtime'
import { readFault } from './read-fault.ts'
import { readOutcome } from './read-outcome.ts'
import { readTranscriptionUsage, readUsage } from './read-usage.ts'
import { responseEventPrefix } from './realtime-model-session.ts'

type Readers = {
  readonly [T in RealtimeServerEvent['type']]?: (
    event: Extract<RealtimeServerEvent, { type: T }>,
  ) => ModelEvent | ModelNotice | null
}

export type EventReader = (event: RealtimeServerEvent) => ModelEvent | ModelNotice | null

/**
 * Maps the protocol's events to those of a call; null for those a call does not use. Each session has its own reader,
 * which joins transcription deltas. Server VAD reports the end of the silence that it waited for, `silenceMs` after the
 * end of speech.
 */
export function createEventReader(silenceMs: number): EventReader {
  const readers: Readers = {
    'input_audio_buffer.speech_started': () => ({ type: 'speech-started' }),
    'input_audio_buffer.speech_stopped': ({ audio_end_ms }) => ({
      type: 'speech-stopped',
      endMs: Math.max(0, audio_end_ms - silenceMs),
    }),
    'input_audio_buffer.committed': ({ item_id }) => ({
      type: 'question-committed',
      itemId: toItemId(item_id),
    }),
    ...createTranscriptionReaders(),
    'response.created': () => ({ type: 'response-started' }),
    'response.output_audio.delta': ({ item_id, delta }) => ({
      type: 'answer-audio',
      itemId: toItemId(item_id),
      chunk: Buffer.from(delta, 'base64'),
    }),
    'response.output_audio.done': ({ item_id }) => ({ type: 'answer-sounded', itemId: toItemId(item_id) }),
    'response.output_audio_transcript.delta': ({ item_id, delta }) => ({
      type: 'answer-transcribed',
      itemId: toItemId(item_id),
      delta,
    }),
    'response.output_audio_transcript.done': ({ item_id, transcript }) => ({
      type: 'answer-finished',
      itemId: toItemId(item_id),
      text: transcript,
    }),
    // A text-only answer makes no sound; the call decides what follows.
    'response.output_text.delta': ({ item_id, delta }) => ({
      type: 'answer-transcribed',
      itemId: toItemId(item_id),
      delta,
    }),
    'response.output_text.done': ({ item_id, text }) => ({
      type: 'answer-finished',
      itemId: toItemId(item_id),
      text,
    }),
    'response.output_item.done': ({ item }) => (item.type === 'function_call' ? readToolCall(item) : null),
    'response.done': ({ response }) => ({
      type: 'response-finished',
      ...readOutcome(response),
      usage: readUsage(response),
    }),
    error: ({ error }) => readError(error),
  }

  return (event) => {
    const read = readers[event.type] as EventReader | undefined
    return read?.(event) ?? null
  }
}

/** The protocol sends transcripts in pieces; a call gets all words up to now. */
function createTranscriptionReaders(): Readers {
  const heard = new Map<string, string>()
  return {
    'conversation.item.input_audio_transcription.delta': ({ item_id, delta }) => {
      const text = (heard.get(item_id) ?? '') + (delta ?? '')
      heard.set(item_id, text)
      return { type: 'question-transcribed', itemId: toItemId(item_id), text, isFinal: false }
    },
    'conversation.item.input_audio_transcription.completed': ({ item_id, transcript, usage }) => {
      heard.delete(item_id)
      return {
        type: 'question-transcribed',
        itemId: toItemId(item_id),
        text: transcript.trim(),
        isFinal: true,
        usage: readTranscriptionUsage(usage),
      }
    },
    'conversation.item.input_audio_transcription.failed': ({ item_id, error }) => {
      heard.delete(item_id)
      return { type: 'transcription-failed', code: error.code ?? error.type ?? 'unknown' }
    },
  }
}

const toItemId = (id: string) => id as ItemId

function readToolCall(item: RealtimeConversationItemFunctionCall): ModelEvent | null {
  const { id, status, call_id: toolCallId, name, arguments: argumentsJson } = item
  if (status === 'incomplete') return id ? { type: 'tool-call-cut', itemId: toItemId(id) } : null
  return toolCallId ? { type: 'tool-called', toolCallId, name, argumentsJson } : null
}

/** A cancel that crosses the end of its response is no fault. */
function readError(error: RealtimeError): ModelEvent | null {
  if (error.code === 'response_cancel_not_active') return null
  const isOfResponse = error.event_id?.startsWith(responseEventPrefix) ?? false
  return { type: 'fault', ...readFault(error, isOfResponse ? 'response-refused' : 'other') }
}
