import type {
  ConversationItem,
  RealtimeResponse,
  RealtimeResponseStatus,
} from 'openai/resources/realtime/realtime'
import { newId } from '../protocol/ids.ts'
import type { Send } from '../protocol/server-events.ts'
import type { SessionConfig } from '../protocol/session-config.ts'
import type { ResponseParams } from '../protocol/session-schema.ts'
import { speakNumbers } from '../scenario/speak-numbers.ts'
import type { Speaker } from '../speaking/speaker.ts'
import type { Plan, Situation } from '../thinking/dialogue.ts'
import type { Turn } from '../thinking/turn.ts'
import { callersToday } from '../thinking/callers-today.ts'
import type { ToolCall } from '../thinking/choose-tool.ts'
import type { Entry } from './conversation.ts'
import { speakMessage, writeMessage, type MessageEnd, type Place } from './output-message.ts'
import { textTokens, toUsage, type TokenCount } from './usage.ts'

export type CancelReason = 'turn_detected' | 'client_cancelled'

export interface ResponseOptions {
  readonly config: SessionConfig
  readonly params: ResponseParams
  readonly conversationId: string
  readonly send: Send
  readonly speaker: Speaker
  /** How many times faster than real time audio is sent. */
  readonly timesRealTime: number
  readonly decide: (situation: Situation) => Plan
  /** What was said so far; waits until the caller's last words are heard. */
  turns(): Promise<Turn[]>
  /** Counts the tokens of the conversation so far, and which of them were read before. */
  readPrompt(head: { instructions: string; tools: SessionConfig['tools'] }): {
    input: TokenCount
    cached: TokenCount
  }
  /** Puts an output item into the conversation. */
  addItem(item: Entry['item']): Entry
}

/** One answer in the making. */
export class Response {
  readonly id = newId('resp')
  readonly #options: ResponseOptions
  readonly #abort = new AbortController()
  readonly #output: ConversationItem[] = []
  #read = { input: { text: 0, audio: 0 }, cached: { text: 0, audio: 0 } }
  readonly #made: TokenCount = { text: 0, audio: 0 }

  constructor(options: ResponseOptions) {
    this.#options = options
  }

  cancel(reason: CancelReason): void {
    this.#abort.abort(reason)
  }

  /** Makes the answer from `response.created` to `response.done`; never rejects. */
  async run(): Promise<void> {
    const { send } = this.#options
    send({ type: 'response.created', response: this.#describe('in_progress') })
    send({
      type: 'rate_limits.updated',
      rate_limits: [{ name: 'tokens', limit: 1e9, remaining: 1e9, reset_seconds: 0 }],
    })
    let end: MessageEnd | 'failed'
    try {
      end = await this.#answer()
    } catch {
      end = 'failed'
    }
    send({ type: 'response.done', response: this.#finished(end) })
  }

  async #answer(): Promise<MessageEnd | 'failed'> {
    const { config, params } = this.#options
    const tools = params.tools ?? config.tools
    const instructions = params.instructions ?? config.instructions
    this.#read = this.#options.readPrompt({ instructions, tools })
    const turns = await this.#options.turns()
    if (this.#abort.signal.aborted) return 'cut'
    const { transcription } = config.audio.input
    const plan = this.#options.decide({
      turns,
      tools,
      toolChoice: params.tool_choice ?? config.tool_choice,
      instructions: params.instructions,
      languages: transcription?.languages ?? (transcription?.language ? [transcription.language] : []),
      transcriptionPrompt: transcription?.prompt,
      persona: config.instructions,
      today: callersToday(config.instructions, Date.now()),
    })
    if (plan.kind === 'fail') return 'failed'
    return plan.kind === 'call' ? this.#call(plan.call) : this.#say(plan)
  }

  async #say({ text, sound }: Extract<Plan, { kind: 'say' }>): Promise<MessageEnd> {
    const { config, params, send, timesRealTime } = this.#options
    const speaker = sound ? speakNumbers(text, sound) : this.#options.speaker
    const message = {
      type: 'message' as const,
      role: 'assistant' as const,
      status: 'in_progress' as const,
      content: [],
    }
    const { entry, place } = this.#begin(message)
    const most = params.max_output_tokens ?? config.max_output_tokens
    const item = entry.item as Parameters<typeof writeMessage>[1]['message']
    const options = {
      place,
      entry,
      message: item,
      send,
      signal: this.#abort.signal,
      made: this.#made,
      maxTokens: most === 'inf' ? Infinity : most,
    }
    const output = { ...config.audio.output, ...params.audio?.output }
    const voice = typeof output.voice === 'string' ? output.voice : 'marin'
    const { format = config.audio.output.format, speed = 1 } = output
    const isText = (params.output_modalities ?? config.output_modalities)[0] === 'text'
    const end = isText
      ? await writeMessage(text, options)
      : await speakMessage(text, { ...options, speaker, voice, speed, format, timesRealTime })
    item.status = end === 'completed' ? 'completed' : 'incomplete'
    this.#end(entry, place)
    return end
  }

  #call({ name, arguments: args }: ToolCall): MessageEnd {
    const { send } = this.#options
    const json = JSON.stringify(args)
    const call = {
      type: 'function_call' as const,
      name,
      call_id: newId('call'),
      arguments: '',
      status: 'in_progress' as const,
    }
    const { entry, place } = this.#begin(call)
    this.#made.text = textTokens(name + json)
    const at = { ...place, call_id: call.call_id }
    send({ type: 'response.function_call_arguments.delta', ...at, delta: json })
    send({ type: 'response.function_call_arguments.done', ...at, name, arguments: json })
    Object.assign(entry.item, { arguments: json, status: 'completed' })
    this.#end(entry, place)
    return 'completed'
  }

  #begin(item: ConversationItem): { entry: Entry; place: Place } {
    const entry = this.#options.addItem({
      ...item,
      id: newId('item'),
      object: 'realtime.item',
    } as Entry['item'])
    const place = { response_id: this.id, item_id: entry.item.id, output_index: 0 }
    this.#options.send({
      type: 'response.output_item.added',
      response_id: this.id,
      output_index: 0,
      item: structuredClone(entry.item),
    })
    return { entry, place }
  }

  #end({ item }: Entry, { output_index }: Place): void {
    const { send, params } = this.#options
    this.#output.push(structuredClone(item))
    send({
      type: 'response.output_item.done',
      response_id: this.id,
      output_index,
      item: structuredClone(item),
    })
    if (params.conversation !== 'none') send({ type: 'conversation.item.done', item: structuredClone(item) })
  }

  #finished(end: MessageEnd | 'failed'): RealtimeResponse {
    const reason = this.#abort.signal.reason as CancelReason
    const usage = toUsage(this.#read.input, this.#read.cached, this.#made)
    const outcomes = {
      completed: ['completed', undefined],
      cut: ['cancelled', { type: 'cancelled', reason }],
      max_output_tokens: ['incomplete', { type: 'incomplete', reason: 'max_output_tokens' }],
      failed: ['failed', { type: 'failed', error: { type: 'server_error', code: 'server_error' } }],
    } as const satisfies Record<
      string,
      readonly [RealtimeResponse['status'], RealtimeResponseStatus | undefined]
    >
    const [status, details] = outcomes[end]
    return { ...this.#describe(status), ...(details && { status_details: details }), usage }
  }

  #describe(status: NonNullable<RealtimeResponse['status']>): RealtimeResponse {
    const { config, params, conversationId } = this.#options
    return {
      object: 'realtime.response',
      id: this.id,
      status,
      output: [...this.#output],
      ...(params.conversation !== 'none' && { conversation_id: conversationId }),
      output_modalities: [...(params.output_modalities ?? config.output_modalities)],
      max_output_tokens: params.max_output_tokens ?? config.max_output_tokens,
      metadata: params.metadata ?? null,
    }
  }
}
