import { z } from 'zod'

const rates = { pcm16: z.literal([24_000, 16_000, 8_000]), pcmu: z.literal(8_000) }

const frameMs = z
  .int()
  .min(20)
  .max(100)
  .describe('How much audio one frame carries, both ways; the last of an utterance may be shorter.')

/**
 * How audio travels on the socket, both ways: mono, 16-bit little-endian samples, or G.711 µ-law at 8 kHz for weak
 * uplinks. The model hears and speaks at 24 kHz; other rates are converted by the gateway.
 */
export const AudioFormat = z
  .discriminatedUnion('encoding', [
    z.object({ encoding: z.literal('pcm16'), sampleRateHz: rates.pcm16, frameMs }),
    z.object({ encoding: z.literal('pcmu'), sampleRateHz: rates.pcmu, frameMs }),
  ])
  .meta({ id: 'AudioFormat' })
export type AudioFormat = z.output<typeof AudioFormat>

/** What a call has when nothing else is asked for; samples and rate are the model's own. */
export const callAudio = {
  encoding: 'pcm16',
  sampleRateHz: 24_000,
  frameMs: 60,
} as const satisfies AudioFormat

/** A format as it is asked for; what is left out is as in `callAudio`, as far as the encoding allows. */
export const AudioRequest = z.discriminatedUnion('encoding', [
  z.strictObject({
    encoding: z.literal('pcm16'),
    sampleRateHz: rates.pcm16.default(callAudio.sampleRateHz),
    frameMs: frameMs.default(callAudio.frameMs),
  }),
  z.strictObject({
    encoding: z.literal('pcmu'),
    sampleRateHz: rates.pcmu.default(8_000),
    frameMs: frameMs.default(callAudio.frameMs),
  }),
])

/** Of the model's own format, in which all audio is counted inside the gateway. */
export const bytesPerMs = (callAudio.sampleRateHz * 2) / 1000

/** Of a negotiated format. */
export const bytesPerMsOf = ({ encoding, sampleRateHz }: Pick<AudioFormat, 'encoding' | 'sampleRateHz'>) =>
  (sampleRateHz * (encoding === 'pcm16' ? 2 : 1)) / 1000

/** Frames longer than this are refused: ones that were cut too large, or glued together on the way. */
export const maxFrameMs = 200

/** The largest frame of a format that is taken. */
export const maxAudioFrameBytesOf = (format: Pick<AudioFormat, 'encoding' | 'sampleRateHz'>) =>
  maxFrameMs * bytesPerMsOf(format)

/** The longest frame of the default format, 200 ms. */
export const maxAudioFrameBytes = maxAudioFrameBytesOf(callAudio)

/** A frame's samples. Its length is checked apart, so that an odd or oversize one gets its own code. */
export const AudioChunk = z.instanceof(Uint8Array).meta({
  contentEncoding: 'binary',
  contentMediaType: 'audio/L16;rate=24000;channels=1',
  description:
    'Samples in the call’s audio format, as a binary attachment: at most 200 ms, and with pcm16 an even number of bytes.',
})
