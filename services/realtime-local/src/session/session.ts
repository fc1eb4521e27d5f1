import type { SessionUpdatedEvent } from 'openai/resources/realtime/realtime'
import { sampleRateHz } from '../audio/codec.ts'
import type { Listener } from '../hearing/listener.ts'
import type { VoiceActivity } from '../hearing/voice-activity.ts'
import { eventIdOf, parseClientEvent, type ClientEvent } from '../protocol/client-events.ts'
import { newId } from '../protocol/ids.ts'
import { ProtocolError } from '../protocol/protocol-error.ts'
import type { Send, ServerEvent } from '../protocol/server-events.ts'
import { initialConfig, updateConfig, type SessionConfig } from '../protocol/session-config.ts'
import type { ResponseParams, SessionPatch } from '../protocol/session-schema.ts'
import { followScenario, listenByScenario } from '../scenario/follow-scenario.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Speaker } from '../speaking/speaker.ts'
import { decide } from '../thinking/dialogue.ts'
import { Conversation, type Entry } from './conversation.ts'
import { IdleTimeout } from './idle-timeout.ts'
import { InputAudio } from './input-audio.ts'
import { PromptCache } from './prompt-cache.ts'
import { countTokens, readAudio, readPrompt } from './prompt.ts'
import { Response } from './response.ts'
import { toTranscriptionUsage } from './transcription.ts'

/** What a session begins with. */
export interface SessionOpening {
  readonly model: string
  /** `transcription`: it hears and writes down, and never answers. */
  readonly type: SessionPatch['type']
  /** What the client's secret configures, if it has one. */
  readonly session: SessionPatch | null
}

export interface SessionOptions extends SessionOpening {
  readonly listener: Listener
  readonly speaker: Speaker
  readonly timesRealTime: number
  /** How long it may last, in seconds. */
  readonly longestS: number
  /** What it says instead of thinking for itself. */
  readonly scenario: Scenario | null
  /** Sends one JSON frame. */
  readonly sendFrame: (frame: string) => void
}

type Update<Type extends ClientEvent['type']> = Extract<ClientEvent, { type: Type }>

/** One client's session: takes its events, answers with ours. */
export class Session {
  readonly id = newId('sess')
  readonly #conversationId = newId('conv')
  readonly #expiresAt: number
  readonly #options: SessionOptions
  readonly #conversation = new Conversation()
  readonly #listener: Listener
  readonly #input: InputAudio
  readonly #cache = new PromptCache()
  readonly #idle = new IdleTimeout()
  #config: SessionConfig
  #active: Response | null = null
  /** The item the caller is filling by speaking; it has its id before it exists. */
  #nextItemId = newId('item')

  constructor(options: SessionOptions) {
    this.#options = options
    this.#config = initialConfig(options.model, options.type)
    if (options.session) this.#config = updateConfig(this.#config, options.session)
    this.#expiresAt = Math.floor(Date.now() / 1000) + options.longestS
    this.#listener = this.#listenerOf(options)
    this.#input = new InputAudio(this.#listener)
    this.#configureInput()
    this.#prepareListener()
    this.#send({ type: 'session.created', session: this.#describe() })
    this.#send({
      type: 'conversation.created',
      conversation: { id: this.#conversationId, object: 'realtime.conversation' },
    })
  }

  /** Listens for what the session's tools answer. */
  #listenerOf({ scenario, listener }: SessionOptions): Listener {
    const forTools: Listener = {
      ...listener,
      hear: (samples, signal) => listener.hear(samples, signal, this.#toolNames),
    }
    return scenario ? listenByScenario(scenario, forTools, () => this.#conversation.questions) : forTools
  }

  /** Takes one frame of the client. A mistake in it is answered with an `error` event. */
  receive(frame: string): void {
    try {
      this.#handle(parseClientEvent(frame))
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      this.#send({ type: 'error', error: error.toBody(eventIdOf(frame)) })
    }
  }

  /** The items of the conversation, in order. */
  get items(): readonly object[] {
    return this.#conversation.items
  }

  /** The client is gone. */
  close(): void {
    this.#active?.cancel('client_cancelled')
    this.#input.clear()
  }

  #handle(event: ClientEvent): void {
    switch (event.type) {
      case 'session.update':
        return this.#update(event.session)
      case 'input_audio_buffer.append':
        return this.#append(event.audio)
      case 'input_audio_buffer.commit':
        return this.#commit()
      case 'input_audio_buffer.clear':
        this.#input.clear()
        return this.#send({ type: 'input_audio_buffer.cleared' })
      case 'conversation.item.create':
        return this.#createItem(event)
      case 'conversation.item.delete':
        this.#conversation.delete(event.item_id)
        return this.#send({ type: 'conversation.item.deleted', item_id: event.item_id })
      case 'conversation.item.retrieve':
        return this.#send({
          type: 'conversation.item.retrieved',
          item: this.#conversation.get(event.item_id).item,
        })
      case 'conversation.item.truncate':
        return this.#truncate(event)
      case 'response.create':
        this.#assertAnswers()
        return this.#respond(event.response ?? {})
      case 'response.cancel':
        return this.#cancel(event)
      case 'output_audio_buffer.clear':
        throw new ProtocolError(
          'invalid_value',
          'output_audio_buffer.clear is only for WebRTC and SIP sessions.',
          'type',
        )
    }
  }

  #update(patch: SessionPatch): void {
    if (patch.type !== this.#config.type) {
      const message = `A session of type '${this.#config.type}' cannot become one of type '${patch.type}'.`
      throw new ProtocolError('invalid_value', message, 'session.type')
    }
    const voice = patch.audio?.output?.voice
    const isOther =
      voice !== undefined && JSON.stringify(voice) !== JSON.stringify(this.#config.audio.output.voice)
    if (isOther && this.#conversation.hasAssistantAudio) {
      throw new ProtocolError(
        'cannot_update_voice',
        "Cannot update a conversation's voice if assistant audio is present.",
        'session.audio.output.voice',
      )
    }
    this.#config = updateConfig(this.#config, patch)
    this.#configureInput()
    if (patch.tools) this.#prepareListener()
    this.#send({ type: 'session.updated', session: this.#describe() })
  }

  get #toolNames(): string[] {
    return this.#config.tools.map(({ name }) => name)
  }

  #prepareListener(): void {
    void this.#listener.prepare(this.#toolNames)
  }

  #configureInput(): void {
    const { format, turn_detection } = this.#config.audio.input
    this.#input.configure(format, turn_detection)
  }

  #append(audio: string): void {
    for (const activity of this.#input.append(Buffer.from(audio, 'base64'))) this.#onActivity(activity)
    this.#promptWhenIdle()
  }

  /** The silence becomes an item, and the caller is spoken to. */
  #promptWhenIdle(): void {
    if (this.#active) return
    const silence = this.#idle.check(this.#input.nowMs, this.#config.audio.input.turn_detection)
    if (!silence) return
    const { startMs: audio_start_ms, endMs: audio_end_ms } = silence
    const item_id = this.#nextItemId
    this.#send({ type: 'input_audio_buffer.timeout_triggered', audio_start_ms, audio_end_ms, item_id })
    this.#commit(audio_end_ms - audio_start_ms)
    this.#respond({})
  }

  #onActivity({ kind, atMs }: VoiceActivity): void {
    const detection = this.#config.audio.input.turn_detection
    if (kind === 'started') {
      this.#idle.reset()
      const audio_start_ms = Math.max(0, atMs - this.#input.paddingMs)
      this.#send({ type: 'input_audio_buffer.speech_started', audio_start_ms, item_id: this.#nextItemId })
      if (detection?.interrupt_response) this.#active?.cancel('turn_detected')
    }
    if (kind === 'stopped') {
      this.#send({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: atMs, item_id: this.#nextItemId })
      this.#commit()
      const answers = this.#config.type === 'realtime' && detection?.create_response
      if (answers) this.#respondAfterActive()
    }
  }

  /** Of a silence the buffer keeps only the end: `lengthMs` is how long it really was. */
  #commit(lengthMs?: number): void {
    const { heard, durationMs: bufferedMs } = this.#input.commit()
    const durationMs = lengthMs ?? bufferedMs
    this.#idle.reset()
    const id = this.#nextItemId
    this.#nextItemId = newId('item')
    this.#send({
      type: 'input_audio_buffer.committed',
      item_id: id,
      previous_item_id: this.#conversation.lastId,
    })
    const content = [{ type: 'input_audio' as const, transcript: null as unknown as string }]
    const entry = this.#add({
      type: 'message',
      role: 'user',
      id,
      object: 'realtime.item',
      status: 'completed',
      content,
    })
    this.#send({ type: 'conversation.item.done', item: entry.item })
    entry.heard = heard
    entry.audioMs = durationMs
    const { transcription } = this.#config.audio.input
    if (transcription) void this.#transcribe(entry, heard, transcription.model)
  }

  async #transcribe({ item, audioMs }: Entry, heard: Promise<string>, model?: string): Promise<void> {
    const transcript = await heard
    const at = { item_id: item.id, content_index: 0 }
    const spoken = 'conversation.item.input_audio_transcription'
    if (transcript) this.#send({ type: `${spoken}.delta`, ...at, delta: transcript })
    const usage = toTranscriptionUsage(model, audioMs, transcript)
    this.#send({ type: `${spoken}.completed`, ...at, transcript, usage })
  }

  #createItem({ item, previous_item_id }: Update<'conversation.item.create'>): void {
    if (item.type === 'function_call_output' && !this.#conversation.hasCall(item.call_id)) {
      throw new ProtocolError(
        'invalid_tool_call_id',
        `Tool call ID '${item.call_id}' not found in conversation.`,
        'item.call_id',
      )
    }
    const whole = {
      ...item,
      id: item.id ?? newId('item'),
      object: 'realtime.item',
      status: 'completed',
    } as Entry['item']
    const entry = this.#add(whole, previous_item_id)
    const samples = readAudio(whole, this.#config.audio.input.format)
    entry.audioMs = (samples.length * 1000) / sampleRateHz
    if (samples.length > 0) entry.heard = this.#listener.hear(samples)
    this.#send({ type: 'conversation.item.done', item: entry.item })
  }

  #add(item: Entry['item'], after?: string | null): Entry {
    const { entry, previousId } = this.#conversation.insert(item, after)
    this.#send({ type: 'conversation.item.added', previous_item_id: previousId, item: entry.item })
    return entry
  }

  #truncate({ item_id, content_index, audio_end_ms }: Update<'conversation.item.truncate'>): void {
    this.#conversation.truncate(item_id, content_index, audio_end_ms)
    this.#send({ type: 'conversation.item.truncated', item_id, content_index, audio_end_ms })
  }

  #respond(params: ResponseParams): void {
    if (this.#active) {
      throw new ProtocolError(
        'conversation_already_has_active_response',
        `Conversation already has an active response in progress: ${this.#active.id}. Wait until the response is finished before creating a new one.`,
      )
    }
    const isApart = params.conversation === 'none'
    const { scenario } = this.#options
    let answer: Entry | undefined
    const response = new Response({
      config: this.#config,
      params,
      conversationId: this.#conversationId,
      send: this.#send,
      speaker: this.#options.speaker,
      timesRealTime: this.#options.timesRealTime,
      decide: scenario ? (situation) => followScenario(scenario, situation) : decide,
      turns: () => this.#conversation.turns(),
      readPrompt: (head) => {
        const prompt = readPrompt(head, this.#conversation.entries)
        return { input: countTokens(prompt), cached: this.#cache.read(prompt) }
      },
      addItem: (item) => (answer = isApart ? { item, audioMs: 0 } : this.#add(item)),
    })
    this.#active = response
    this.#idle.answerBegan(this.#input.nowMs)
    void response.run().finally(() => {
      this.#active = null
      if (!this.#input.isSpeaking) this.#idle.answerEnded(this.#input.nowMs, answer?.audioMs ?? 0)
      this.#whenFree?.()
      this.#whenFree = undefined
    })
  }

  #whenFree: (() => void) | undefined

  /** A turn that ended while an answer is still winding down is answered as soon as that is done. */
  #respondAfterActive(): void {
    if (this.#active) this.#whenFree = () => this.#respond({})
    else this.#respond({})
  }

  #assertAnswers(): void {
    if (this.#config.type === 'realtime') return
    throw new ProtocolError('invalid_value', 'A transcription session makes no responses.', 'type')
  }

  #cancel({ response_id }: Update<'response.cancel'>): void {
    if (!this.#active || (response_id !== undefined && response_id !== this.#active.id)) {
      throw new ProtocolError('response_cancel_not_active', 'Cancellation failed: no active response found')
    }
    this.#active.cancel('client_cancelled')
  }

  readonly #send: Send = (event: ServerEvent) => {
    const { type, ...body } = event
    this.#options.sendFrame(JSON.stringify({ type, event_id: newId('event'), ...body }))
  }

  #describe(): SessionUpdatedEvent['session'] {
    const session = {
      object: this.#config.type === 'realtime' ? 'realtime.session' : 'realtime.transcription_session',
      id: this.id,
      expires_at: this.#expiresAt,
      ...this.#config,
    }
    return session as unknown as SessionUpdatedEvent['session']
  }
}
