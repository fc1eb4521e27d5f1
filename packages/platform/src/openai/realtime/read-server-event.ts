import type { ItemId, TurnTaking } from '@astrovoice/contracts'
import type { ModelEvent, ModelFaultKind, ModelNotice } from '@astrovoice/core'
import type { RealtimeServerEvent, ResponseDoneEvent } from 'openai/resources/realtime/realtime'
import { readTranscriptionUsage, readUsage } from './read-usage.ts'
import { endpointingSilenceMs } from './session-update.ts'

type Readers = {
  readonly [T in RealtimeServerEvent['type']]?: (
    event: Extract<RealtimeServerEvent, { type: T }>,
  ) => ModelEvent | ModelNotice | null
}

export type EventReader = (event: RealtimeServerEvent) => ModelEvent | ModelNotice | null

/**
 * Puts the protocol's events into the words of a call; those a call has no use for are null. One reader per
 * session: it gathers transcription deltas, which the protocol sends as pieces.
 */
export function createEventReader(turnTaking: TurnTaking): EventReader {
  // The other ear tells where speech ended, not where silence had lasted long enough.
  const silenceMs = turnTaking === 'automatic' ? endpointingSilenceMs : 0

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
    'response.output_item.done': ({ item }) =>
      item.type === 'function_call' && item.status !== 'incomplete' && item.call_id
        ? { type: 'tool-called', toolCallId: item.call_id, name: item.name, argumentsJson: item.arguments }
        : null,
    'response.done': ({ response }) => ({
      type: 'response-finished',
      outcome: readOutcome(response),
      usage: readUsage(response),
    }),
    error: ({ error }) => readFault(error.code ?? error.type),
  }

  return (event) => {
    const read = readers[event.type] as EventReader | undefined
    return read?.(event) ?? null
  }
}

/** The protocol sends what it understands in pieces; a call is told all of it so far. */
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

function readOutcome({
  status,
}: ResponseDoneEvent['response']): 'completed' | 'cancelled' | 'incomplete' | 'failed' {
  return status === undefined || status === 'in_progress' ? 'completed' : status
}

const faultKinds: Record<string, ModelFaultKind> = {
  input_audio_buffer_commit_empty: 'audio-empty',
  conversation_already_has_active_response: 'response-under-way',
  rate_limit_exceeded: 'rate-limited',
  insufficient_quota: 'rate-limited',
  server_error: 'overloaded',
  overloaded: 'overloaded',
  session_expired: 'session-expired',
}

/** Cancelling an answer that has just ended is a race nobody can win, and none of the call's business. */
function readFault(code: string): ModelEvent | null {
  if (code === 'response_cancel_not_active') return null
  return { type: 'fault', kind: faultKinds[code] ?? 'other', code }
}
