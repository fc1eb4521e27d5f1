import { z } from 'zod'

/** How audio travels on the socket: 16-bit little-endian mono samples. */
export const AudioFormat = z
  .object({ encoding: z.literal('pcm16'), sampleRateHz: z.literal(24_000) })
  .meta({ id: 'AudioFormat' })
export type AudioFormat = z.infer<typeof AudioFormat>

export const callAudio = { encoding: 'pcm16', sampleRateHz: 24_000 } as const satisfies AudioFormat

export const bytesPerMs = (callAudio.sampleRateHz * 2) / 1000

/** The longest frame taken, 200 ms. */
export const maxAudioFrameBytes = 200 * bytesPerMs

/** A frame's samples. Its length is checked apart, so that an odd or oversize one gets its own code. */
export const AudioChunk = z.instanceof(Uint8Array).meta({
  contentEncoding: 'binary',
  contentMediaType: 'audio/L16;rate=24000;channels=1',
  description: 'pcm16, little-endian, mono, as a binary attachment; an even number of bytes, at most 9,600.',
})
