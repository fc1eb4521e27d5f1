import type { TokenUsage, TranscriptionUsage } from '@astrovoice/core'
import type {
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ResponseDoneEvent,
} from 'openai/resources/realtime/realtime'
import { transcriptionModel } from './session-update.ts'

/** The usage of an answer. The protocol counts cached tokens as part of the input; a call does not. */
export function readUsage({ usage }: ResponseDoneEvent['response']): TokenUsage | undefined {
  if (!usage) return undefined
  const { input_token_details: input, output_token_details: output } = usage
  const cached = input?.cached_tokens_details
  const [cachedText, cachedAudio] = [cached?.text_tokens ?? 0, cached?.audio_tokens ?? 0]
  return {
    inputText: (input?.text_tokens ?? 0) - cachedText,
    inputAudio: (input?.audio_tokens ?? 0) - cachedAudio,
    cachedText,
    cachedAudio,
    outputText: output?.text_tokens ?? 0,
    outputAudio: output?.audio_tokens ?? 0,
  }
}

type Transcribed = ConversationItemInputAudioTranscriptionCompletedEvent['usage']

/**
 * The usage of a transcript, which not every server reports. Input of unknown kind counts as audio, the usual
 * kind.
 */
export function readTranscriptionUsage(usage: Transcribed | undefined): TranscriptionUsage | undefined {
  if (!usage) return undefined
  if (usage.type === 'duration') return { model: transcriptionModel, seconds: usage.seconds }
  const inputText = usage.input_token_details?.text_tokens ?? 0
  const inputAudio = usage.input_tokens - inputText
  const none = { cachedText: 0, cachedAudio: 0, outputAudio: 0 }
  return {
    model: transcriptionModel,
    tokens: { ...none, inputText, inputAudio, outputText: usage.output_tokens },
  }
}
