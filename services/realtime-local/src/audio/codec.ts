import { aLaw, createResampler, muLaw, type Law } from '@astrovoice/audio'

/** Inside, all audio is mono pcm16 at this rate. */
export const sampleRateHz = 24_000
const telephoneHz = 8_000

/** Turns one direction of a stream between wire bytes and pcm16 at 24 kHz. */
export interface Codec {
  decode(bytes: Buffer): Int16Array
  encode(samples: Int16Array): Buffer
  /** The rest in the encoder's filter at the end of an utterance. */
  finish(): Buffer
}

export const toBytes = (samples: Int16Array) =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)

/** Little-endian bytes as samples; a half sample at the end is dropped. */
function toSamples(bytes: Buffer): Int16Array {
  const copy = Uint8Array.from(bytes.subarray(0, bytes.length & ~1))
  return new Int16Array(copy.buffer)
}

const pcm: Codec = { decode: toSamples, encode: toBytes, finish: () => Buffer.alloc(0) }

function telephone(law: Law): Codec {
  const up = createResampler(telephoneHz, sampleRateHz)
  const down = createResampler(sampleRateHz, telephoneHz)
  const toLaw = (samples: Int16Array) => Buffer.from(law.encode(samples))
  return {
    decode: (bytes) => up.push(law.decode(bytes)),
    encode: (samples) => toLaw(down.push(samples)),
    finish: () => toLaw(down.flush()),
  }
}

/** The codec for an `audio/…` format of the protocol. */
export function createCodec(format: 'audio/pcm' | 'audio/pcmu' | 'audio/pcma'): Codec {
  if (format === 'audio/pcm') return pcm
  return telephone(format === 'audio/pcmu' ? muLaw : aLaw)
}
