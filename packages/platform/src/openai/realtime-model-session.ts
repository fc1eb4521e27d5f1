import type { ModelSession } from '@astrovoice/core'
import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime'

/** What a call asks of the model, as the protocol's client events. */
export function createModelSession(
  send: (event: RealtimeClientEvent) => void,
  close: () => void,
): ModelSession {
  return {
    appendAudio: (chunk) => send({ type: 'input_audio_buffer.append', audio: toBase64(chunk) }),
    commitAudio: () => send({ type: 'input_audio_buffer.commit' }),
    addText: (itemId, text) =>
      send({
        type: 'conversation.item.create',
        item: { type: 'message', id: itemId, role: 'user', content: [{ type: 'input_text', text }] },
      }),
    requestResponse: ({ mayUseTools }) =>
      send({ type: 'response.create', ...(!mayUseTools && { response: { tool_choice: 'none' } }) }),
    cancelResponse: () => send({ type: 'response.cancel' }),
    truncate: (itemId, heardMs) =>
      // Cutting at 0 ms is an error of the protocol.
      send(
        heardMs === 0
          ? { type: 'conversation.item.delete', item_id: itemId }
          : {
              type: 'conversation.item.truncate',
              item_id: itemId,
              content_index: 0,
              audio_end_ms: heardMs,
            },
      ),
    answerTool: (toolCallId, output) =>
      send({
        type: 'conversation.item.create',
        item: { type: 'function_call_output', call_id: toolCallId, output: JSON.stringify(output) },
      }),
    close,
  }
}

/** Without a copy. */
function toBase64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
