/** ITU-T G.711: 8 kHz telephone audio, one byte a sample, between bytes and 16-bit samples. */
export interface Law {
  encode(samples: Int16Array): Uint8Array
  decode(bytes: Uint8Array): Int16Array
}

const muLawBias = 0x84
const muLawClip = 32_635

/** The position of the highest set bit above `lowest`, 0..7: the G.711 segment. */
const segmentOf = (magnitude: number, lowest: number) =>
  Math.max(0, Math.min(7, 31 - Math.clz32(magnitude) - lowest))

function encodeMuLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const magnitude = Math.min(Math.abs(sample), muLawClip) + muLawBias
  const segment = segmentOf(magnitude, 7)
  return ~(sign | (segment << 4) | ((magnitude >> (segment + 3)) & 0x0f)) & 0xff
}

function decodeMuLaw(byte: number): number {
  const value = ~byte & 0xff
  const magnitude = ((((value & 0x0f) << 3) + muLawBias) << ((value >> 4) & 7)) - muLawBias
  return value & 0x80 ? -magnitude : magnitude
}

function encodeALaw(sample: number): number {
  const sign = sample < 0 ? 0 : 0x80
  const magnitude = Math.min(sample < 0 ? ~sample : sample, 32_767)
  const segment = segmentOf(magnitude, 7)
  const mantissa = segment === 0 ? magnitude >> 4 : magnitude >> (segment + 3)
  return (sign | (segment << 4) | (mantissa & 0x0f)) ^ 0x55
}

function decodeALaw(byte: number): number {
  const value = byte ^ 0x55
  const segment = (value >> 4) & 7
  const low = ((value & 0x0f) << 4) + 8
  const magnitude = segment === 0 ? low : (low + 0x100) << (segment - 1)
  return value & 0x80 ? magnitude : -magnitude
}

/** By table: every byte has one value, and every 16-bit sample one byte. */
function createLaw(encode: (sample: number) => number, decode: (byte: number) => number): Law {
  const values = Int16Array.from({ length: 256 }, (_, byte) => decode(byte))
  const codes = Uint8Array.from({ length: 65_536 }, (_, i) => encode(i - 32_768))
  return {
    encode: (samples) => {
      const bytes = new Uint8Array(samples.length)
      for (let i = 0; i < samples.length; i++) bytes[i] = codes[samples[i]! + 32_768]!
      return bytes
    },
    decode: (bytes) => {
      const samples = new Int16Array(bytes.length)
      for (let i = 0; i < bytes.length; i++) samples[i] = values[bytes[i]!]!
      return samples
    },
  }
}

export const muLaw = createLaw(encodeMuLaw, decodeMuLaw)
export const aLaw = createLaw(encodeALaw, decodeALaw)
