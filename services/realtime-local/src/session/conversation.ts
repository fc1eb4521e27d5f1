import type { ConversationItem } from 'openai/resources/realtime/realtime'
import { ProtocolError } from '../protocol/protocol-error.ts'
import type { Turn } from '../thinking/turn.ts'

/** An item and its parts that the protocol does not show. */
export interface Entry {
  readonly item: ConversationItem & { id: string }
  /** Length of its audio in milliseconds; of the assistant's, the part that was made. */
  audioMs: number
  /** The caller's words, once they are heard. */
  heard?: Promise<string>
}

/** The ordered items of one conversation. */
export class Conversation {
  #entries: Entry[] = []

  get hasAssistantAudio(): boolean {
    return this.#entries.some(
      ({ item, audioMs }) => audioMs > 0 && 'role' in item && item.role === 'assistant',
    )
  }

  get entries(): readonly Entry[] {
    return this.#entries
  }

  get items(): readonly Entry['item'][] {
    return this.#entries.map(({ item }) => item)
  }

  /** How many times the caller has asked something. */
  get questions(): number {
    return this.#entries.filter(({ item }) => item.type === 'message' && item.role === 'user').length
  }

  /**
   * Puts an item after the one named; 'root' puts it first, nothing puts it last.
   * @returns the id of the item now before it.
   */
  insert(item: Entry['item'], after?: string | null): { entry: Entry; previousId: string | null } {
    if (this.#entries.some((entry) => entry.item.id === item.id)) {
      throw new ProtocolError('item_id_already_exists', 'An item with this id already exists.', 'item.id')
    }
    const at =
      after === 'root' ? 0 : after ? this.#indexOf(after, 'previous_item_id') + 1 : this.#entries.length
    const entry: Entry = { item, audioMs: 0 }
    this.#entries.splice(at, 0, entry)
    return { entry, previousId: this.#entries[at - 1]?.item.id ?? null }
  }

  get(id: string): Entry {
    return this.#entries[this.#indexOf(id, 'item_id')]!
  }

  delete(id: string): void {
    this.#entries.splice(this.#indexOf(id, 'item_id'), 1)
  }

  get lastId(): string | null {
    return this.#entries.at(-1)?.item.id ?? null
  }

  /** Whether there is a tool call with this id for an output. */
  hasCall(callId: string): boolean {
    return this.#entries.some(({ item }) => item.type === 'function_call' && item.call_id === callId)
  }

  /**
   * Cuts an assistant's spoken message at what was played; its transcript goes too, because its end is unknown.
   */
  truncate(id: string, contentIndex: number, audioEndMs: number): void {
    const entry = this.get(id)
    const { item } = entry
    if (item.type !== 'message' || item.role !== 'assistant' || entry.audioMs === 0) {
      throw new ProtocolError('invalid_value', 'Only model output audio messages can be truncated', 'item_id')
    }
    if (contentIndex !== 0) {
      throw new ProtocolError(
        'invalid_value',
        'Only content part 0 of an item can be truncated',
        'content_index',
      )
    }
    if (audioEndMs === 0) {
      throw new ProtocolError(
        'invalid_value',
        'Cannot truncate to 0ms; delete the item instead',
        'audio_end_ms',
      )
    }
    if (audioEndMs > entry.audioMs) {
      const message = `Audio content of ${Math.floor(entry.audioMs)}ms is already shorter than ${audioEndMs}ms`
      throw new ProtocolError('invalid_value', message, 'audio_end_ms')
    }
    entry.audioMs = audioEndMs
    item.content = [{ type: 'output_audio' }]
  }

  /** Everything said and done up to now, once all of it is heard. */
  async turns(): Promise<Turn[]> {
    return Promise.all(this.#entries.map(toTurn)).then((turns) => turns.filter((turn) => turn !== undefined))
  }

  #indexOf(id: string, param: string): number {
    const at = this.#entries.findIndex((entry) => entry.item.id === id)
    if (at < 0) throw new ProtocolError('item_not_found', `Item with item_id ${id} not found.`, param)
    return at
  }
}

/** An entry as the dialogue sees it; system messages and calls are not turns. */
async function toTurn({ item, heard }: Entry): Promise<Turn | undefined> {
  if (item.type === 'function_call_output') return { who: 'tool', output: item.output }
  if (item.type !== 'message' || item.role === 'system') return undefined
  const written = item.content.map(
    (part) => ('text' in part && part.text) || ('transcript' in part && part.transcript) || '',
  )
  const said = written.filter(Boolean)
  if (heard && !item.content.some((part) => 'transcript' in part && part.transcript)) said.push(await heard)
  const text = said.filter(Boolean).join(' ')
  return { who: item.role, text }
}
