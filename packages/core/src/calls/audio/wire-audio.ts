import { createResampler, muLaw, readPcm16, writePcm16 } from '@astrovoice/audio'
import { callAudio, type AudioFormat } from '@astrovoice/contracts'

/** Turns one direction of a call's audio between the negotiated format and the model's (pcm16, 24 kHz). */
export type AudioConverter = (chunk: Uint8Array) => Uint8Array

const isModelFormat = ({ encoding, sampleRateHz }: AudioFormat) =>
  encoding === callAudio.encoding && sampleRateHz === callAudio.sampleRateHz

export function createUplinkConverter(format: AudioFormat): AudioConverter {
  if (isModelFormat(format)) return (chunk) => chunk
  const resampler = createResampler(format.sampleRateHz, callAudio.sampleRateHz)
  const decode = format.encoding === 'pcmu' ? (bytes: Uint8Array) => muLaw.decode(bytes) : readPcm16
  return (chunk) => writePcm16(resampler.push(decode(chunk)))
}

export function createDownlinkConverter(format: AudioFormat): AudioConverter {
  if (isModelFormat(format)) return (chunk) => chunk
  const resampler = createResampler(callAudio.sampleRateHz, format.sampleRateHz)
  const encode = format.encoding === 'pcmu' ? (samples: Int16Array) => muLaw.encode(samples) : writePcm16
  return (chunk) => encode(resampler.push(readPcm16(chunk)))
}
