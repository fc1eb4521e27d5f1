import type { ConversationItemInputAudioTranscriptionCompletedEvent } from 'openai/resources/realtime/realtime'
import { inputAudioTokens, textTokens } from './usage.ts'

type Usage = ConversationItemInputAudioTranscriptionCompletedEvent['usage']

/**
 * Models that OpenAI prices in tokens (developers.openai.com/api/docs/models); all others cost by the length of
 * the audio.
 */
const pricedInTokens = /^gpt-4o-(mini-)?transcribe/

/** The usage of transcribing that much of the caller's audio. */
export function toTranscriptionUsage(model: string | undefined, audioMs: number, transcript: string): Usage {
  if (!pricedInTokens.test(model ?? '')) return { type: 'duration', seconds: audioMs / 1000 }
  const [audio_tokens, output_tokens] = [inputAudioTokens(audioMs / 1000), textTokens(transcript)]
  return {
    type: 'tokens',
    input_tokens: audio_tokens,
    output_tokens,
    total_tokens: audio_tokens + output_tokens,
    input_token_details: { text_tokens: 0, audio_tokens },
  }
}
