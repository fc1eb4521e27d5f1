import { createResampler, muLaw, readPcm16, writePcm16 } from '@astrovoice/audio'
import { callAudio, type AudioFormat } from '@astrovoice/contracts'

/** Turns frames of a call's format into pcm16 at 24 kHz; frames of one answer after the other, as they come. */
export function createAudioDecoder({
  encoding,
  sampleRateHz,
}: Pick<AudioFormat, 'encoding' | 'sampleRateHz'>): (chunk: Uint8Array) => Uint8Array {
  if (encoding === 'pcm16' && sampleRateHz === callAudio.sampleRateHz) return (chunk) => chunk
  const resampler = createResampler(sampleRateHz, callAudio.sampleRateHz)
  const decode = encoding === 'pcmu' ? (chunk: Uint8Array) => muLaw.decode(chunk) : readPcm16
  return (chunk) => writePcm16(resampler.push(decode(chunk)))
}
