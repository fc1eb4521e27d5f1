import type { RealtimeResponseUsage } from 'openai/resources/realtime/realtime'

/** Tokens of text, by the common rule of four characters each. */
export const textTokens = (text: string) => Math.ceil(text.length / 4)
/** A caller's audio counts 10 tokens a second. */
export const inputAudioTokens = (seconds: number) => Math.ceil(seconds * 10)
/** The assistant's audio counts 20 tokens a second. */
export const outputAudioTokens = (seconds: number) => Math.ceil(seconds * 20)

export interface TokenCount {
  text: number
  audio: number
}

/**
 * The `usage` of a response. Cached tokens are a part of the input. OpenAI counts both in all, and by kind
 * (`RealtimeResponseUsage` of the official client).
 */
export function toUsage(input: TokenCount, cached: TokenCount, output: TokenCount): RealtimeResponseUsage {
  const inputTokens = input.text + input.audio
  const outputTokens = output.text + output.audio
  return {
    total_tokens: inputTokens + outputTokens,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    input_token_details: {
      text_tokens: input.text,
      audio_tokens: input.audio,
      image_tokens: 0,
      cached_tokens: cached.text + cached.audio,
      cached_tokens_details: { text_tokens: cached.text, audio_tokens: cached.audio, image_tokens: 0 },
    },
    output_token_details: { text_tokens: output.text, audio_tokens: output.audio },
  }
}
