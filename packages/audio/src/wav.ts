import { readPcm16, writePcm16 } from './pcm16.ts'

/** Sound of one channel. */
export interface Wav {
  readonly samples: Int16Array
  readonly sampleRateHz: number
}

const headerBytes = 44
const pcmFormat = 1

/** Puts a RIFF header before the samples. Source: Microsoft, Multimedia Programming Interface 1.0, "WAVE". */
export function writeWav({ samples, sampleRateHz }: Wav): Uint8Array {
  const file = new Uint8Array(headerBytes + samples.byteLength)
  const view = new DataView(file.buffer)
  const name = (at: number, id: string) => file.set(new TextEncoder().encode(id), at)
  name(0, 'RIFF')
  view.setUint32(4, file.byteLength - 8, true)
  name(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, pcmFormat, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRateHz, true)
  view.setUint32(28, sampleRateHz * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  name(36, 'data')
  view.setUint32(40, samples.byteLength, true)
  file.set(writePcm16(samples), headerBytes)
  return file
}

/**
 * Finds the samples in a WAV file and skips other chunks. A length beyond the end, as streaming writers leave it, means
 * up to the end.
 * @throws Error when it is no WAV file or not pcm16 mono.
 */
export function readWav(file: Uint8Array): Wav {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const name = (at: number) => new TextDecoder('latin1').decode(file.subarray(at, at + 4))
  if (file.byteLength < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE')
    throw new Error('This is no WAV file.')
  let sampleRateHz: number | null = null
  for (let at = 12; at + 8 <= file.byteLength;) {
    const body = at + 8
    const length = Math.min(view.getUint32(at + 4, true), file.byteLength - body)
    if (name(at) === 'fmt ') sampleRateHz = readFormat(view, body)
    if (name(at) === 'data' && sampleRateHz !== null) {
      return { samples: readPcm16(file.subarray(body, body + length)), sampleRateHz }
    }
    at = body + length + (length % 2)
  }
  throw new Error('The WAV file has no samples.')
}

function readFormat(view: DataView, at: number): number {
  const [format, channels, bits] = [0, 2, 14].map((offset) => view.getUint16(at + offset, true))
  if (format !== pcmFormat || channels !== 1 || bits !== 16) {
    throw new Error(
      `The WAV file must be pcm16 mono; it has format ${format}, ${channels} channels, ${bits} bits.`,
    )
  }
  return view.getUint32(at + 4, true)
}

/** How long the sound plays. */
export const durationMs = ({ samples, sampleRateHz }: Wav) => (samples.length / sampleRateHz) * 1000
