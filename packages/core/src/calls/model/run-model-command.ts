import type { ItemId } from '@astrovoice/contracts'
import type { ConnectionCommand, ModelCommand } from '../machine/call-event.ts'
import type { OpenModel } from './connect-model.ts'

export type SessionCommand = Exclude<ModelCommand, ConnectionCommand>

/** Runs a command in the open session. `instructions` are those of the setup. */
export function runModelCommand(
  { session, own }: OpenModel,
  command: SessionCommand,
  instructions: string,
): void {
  switch (command.type) {
    case 'commit-audio':
      return session.commitAudio()
    case 'clear-audio':
      return session.clearAudio()
    case 'request-response': {
      const { mayUseTools, instructions: prompt } = command
      if (prompt === undefined) return session.requestResponse({ mayUseTools })
      // They replace the setup's instructions, which say who speaks and what must never be said.
      return session.requestResponse({ mayUseTools, instructions: `${instructions}\n\n${prompt}` })
    }
    case 'cancel-response':
      return session.cancelResponse()
    case 'add-history':
      return session.addHistory([command.item])
    case 'delete-item':
      return session.deleteItem(command.itemId)
    case 'add-tool-output':
      return session.addToolOutput(command.toolCallId, command.output)
    case 'truncate': {
      const { itemId, heardMs, text } = command
      if (own.has(itemId)) return session.truncate(itemId, heardMs)
      session.deleteItem(itemId)
      if (text) session.addHistory([{ kind: 'spoken', itemId: rewritten(itemId), role: 'astrologer', text }])
    }
  }
}

/** A deleted item may leave its id behind. */
const rewritten = (itemId: ItemId) => `${itemId.slice(0, 28)}_cut` as ItemId
