/** ITU-T G.711: 8 kHz telephone audio, one byte a sample. */

const muLawBias = 0x84
const muLawClip = 32635

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
  const magnitude = Math.min(sample < 0 ? ~sample : sample, 32767)
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

export const muLaw = { encode: encodeMuLaw, decode: decodeMuLaw }
export const aLaw = { encode: encodeALaw, decode: decodeALaw }
