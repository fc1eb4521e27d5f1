import type { RealtimeConversationItemAssistantMessage } from 'openai/resources/realtime/realtime'
import { createCodec, sampleRateHz } from '../audio/codec.ts'
import type { AudioFormat } from '../protocol/session-schema.ts'
import type { Send } from '../protocol/server-events.ts'
import { sentencesOf } from '../speaking/sentences.ts'
import type { Speaker } from '../speaking/speaker.ts'
import type { Entry } from './conversation.ts'
import { createPace } from './pace.ts'
import { outputAudioTokens, textTokens, type TokenCount } from './usage.ts'

/** Where an output item stands, as every event about it repeats. */
export interface Place {
  readonly response_id: string
  readonly item_id: string
  readonly output_index: number
}

export interface MessageOptions {
  readonly place: Place
  readonly entry: Entry
  readonly message: RealtimeConversationItemAssistantMessage
  readonly send: Send
  readonly signal: AbortSignal
  /** Counts the tokens; reaching `mostTokens` ends the message. */
  readonly made: TokenCount
  readonly maxTokens: number
}

/** A message without an end keeps its content. */
export type MessageEnd = 'completed' | 'cut' | 'max_output_tokens'

const isFull = ({ made, maxTokens }: MessageOptions) => made.text + made.audio >= maxTokens

/** Writes an answer word by word. */
export async function writeMessage(text: string, options: MessageOptions): Promise<MessageEnd> {
  const { place, message, send, signal, made } = options
  const at = { ...place, content_index: 0 }
  send({ type: 'response.content_part.added', ...at, part: { type: 'text', text: '' } })
  let written = ''
  for (const delta of text.match(/\S+\s*/g) ?? []) {
    if (signal.aborted || isFull(options)) break
    written += delta
    made.text = textTokens(written)
    send({ type: 'response.output_text.delta', ...at, delta })
    await new Promise(setImmediate)
  }
  message.content = [{ type: 'output_text', text: written }]
  send({ type: 'response.output_text.done', ...at, text: written })
  send({ type: 'response.content_part.done', ...at, part: { type: 'text', text: written } })
  return ending(written === text, options)
}

function ending(isWhole: boolean, options: MessageOptions): MessageEnd {
  if (isWhole) return 'completed'
  return options.signal.aborted ? 'cut' : 'max_output_tokens'
}

export interface SpokenOptions extends MessageOptions {
  readonly speaker: Pick<Speaker, 'speak'>
  readonly voice: string
  readonly speed: number
  readonly format: AudioFormat
  readonly timesRealTime: number
}

/** Speaks an answer sentence by sentence, each one's transcript just before its sound. */
export async function speakMessage(text: string, options: SpokenOptions): Promise<MessageEnd> {
  const { place, message, send } = options
  const at = { ...place, content_index: 0 }
  const codec = createCodec(options.format.type)
  const pace = createPace(options.timesRealTime)
  const sendAudio = (bytes: Buffer) => {
    if (bytes.length > 0)
      send({ type: 'response.output_audio.delta', ...at, delta: bytes.toString('base64') })
  }
  send({ type: 'response.content_part.added', ...at, part: { type: 'audio', transcript: '' } })
  let transcript = ''
  let isWhole = true
  for (const sentence of sentencesOf(text)) {
    transcript += sentence
    options.made.text = textTokens(transcript)
    send({ type: 'response.output_audio_transcript.delta', ...at, delta: sentence })
    isWhole = await speakSentence(sentence, options, pace, (samples) => sendAudio(codec.encode(samples)))
    if (!isWhole) break
  }
  if (!options.signal.aborted) sendAudio(codec.finish())
  message.content = [{ type: 'output_audio', transcript }]
  send({ type: 'response.output_audio.done', ...at })
  send({ type: 'response.output_audio_transcript.done', ...at, transcript })
  send({ type: 'response.content_part.done', ...at, part: { type: 'audio', transcript } })
  return ending(isWhole, options)
}

/** Whether the sentence was spoken to its end. */
async function speakSentence(
  sentence: string,
  options: SpokenOptions,
  pace: ReturnType<typeof createPace>,
  onAudio: (samples: Int16Array) => void,
): Promise<boolean> {
  const { speaker, voice, speed, signal, entry, made } = options
  for await (const samples of speaker.speak({ text: sentence, voice, speed })) {
    const audioMs = (samples.length * 1000) / sampleRateHz
    await pace.next(audioMs, signal).catch(() => undefined)
    if (signal.aborted || isFull(options)) return false
    entry.audioMs += audioMs
    made.audio = outputAudioTokens(entry.audioMs / 1000)
    onAudio(samples)
  }
  return true
}
