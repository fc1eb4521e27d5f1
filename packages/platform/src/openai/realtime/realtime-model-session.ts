import type { HistoryItem, ModelSession } from '@astrovoice/core'
import type { ConversationItem, RealtimeClientEvent } from 'openai/resources/realtime/realtime'
import type { WebSocket } from 'ws'
import { sendFrame } from '../../websocket/send-frame.ts'
import { frameAppend } from './frame-append.ts'
import { writeConfiguration } from './session-update.ts'

/** Prefix of the ids of response requests, by which their refusals are recognized. */
export const responseEventPrefix = 'response_'

/** The commands of a call as client events of the protocol. */
export function createModelSession(
  socket: WebSocket,
  { expiresAtMs, isOpen, close }: Pick<ModelSession, 'expiresAtMs' | 'close'> & { isOpen: () => boolean },
): ModelSession {
  let responses = 0
  const send = (event: RealtimeClientEvent) => {
    if (isOpen()) socket.send(JSON.stringify(event))
  }
  return {
    expiresAtMs,
    appendAudio: (chunk) => void (isOpen() && sendFrame(socket, frameAppend(chunk))),
    waitingBytes: () => socket.bufferedAmount,
    commitAudio: () => send({ type: 'input_audio_buffer.commit' }),
    clearAudio: () => send({ type: 'input_audio_buffer.clear' }),
    configure: (configuration) => send(writeConfiguration(configuration)),
    addHistory: (history) => {
      for (const item of writeHistory(history)) send({ type: 'conversation.item.create', item })
    },
    requestResponse: ({ mayUseTools, instructions }) =>
      send({
        type: 'response.create',
        event_id: `${responseEventPrefix}${++responses}`,
        ...((!mayUseTools || instructions !== undefined) && {
          response: {
            ...(!mayUseTools && { tool_choice: 'none' as const }),
            ...(instructions !== undefined && { instructions }),
          },
        }),
      }),
    cancelResponse: () => send({ type: 'response.cancel' }),
    truncate: (itemId, heardMs) =>
      send({
        type: 'conversation.item.truncate',
        item_id: itemId,
        content_index: 0,
        audio_end_ms: heardMs,
      }),
    deleteItem: (itemId) => send({ type: 'conversation.item.delete', item_id: itemId }),
    addToolOutput: (toolCallId, output) =>
      send({
        type: 'conversation.item.create',
        item: { type: 'function_call_output', call_id: toolCallId, output: JSON.stringify(output) },
      }),
    close,
  }
}

/** History as items. The protocol refuses audio of the assistant, so its words replace it. */
function writeHistory(history: readonly HistoryItem[]): ConversationItem[] {
  return history.flatMap((item): ConversationItem[] => {
    if (item.kind === 'tool') {
      const call_id = item.toolCallId
      const { name, output } = item
      const call = {
        type: 'function_call',
        call_id,
        name,
        arguments: JSON.stringify(item.arguments),
      } as const
      return output
        ? [call, { type: 'function_call_output', call_id, output: JSON.stringify(output) }]
        : [call]
    }
    const { itemId: id, text } = item
    return item.role === 'caller'
      ? [{ type: 'message', id, role: 'user', content: [{ type: 'input_text', text }] }]
      : [{ type: 'message', id, role: 'assistant', content: [{ type: 'output_text', text }] }]
  })
}
