import { createResampler, muLaw, writePcm16 } from '@astrovoice/audio'
import { callAudio, type AudioFormat } from '@astrovoice/contracts'

export interface MicrophoneFraming {
  /** Mono samples at the microphone's rate: floats from -1 to 1, or 16-bit integers. */
  push(samples: Float32Array | Int16Array): void
  /** Sends what is left of a frame, as when push-to-talk is released. */
  flush(): void
}

export interface FramingOptions {
  /** The microphone's own rate. */
  readonly sampleRateHz: number
  /** What the call has agreed on; the default format when left out. */
  readonly format?: AudioFormat
}

/** Turns what a microphone delivers, at any rate, into frames for `sendAudio` in the call's format. */
export function createMicrophoneFraming(
  { sampleRateHz, format = callAudio }: FramingOptions,
  onFrame: (frame: Uint8Array) => void,
): MicrophoneFraming {
  const resampler = createResampler(sampleRateHz, format.sampleRateHz)
  const encode = (samples: Int16Array) =>
    format.encoding === 'pcmu' ? muLaw.encode(samples) : writePcm16(samples)
  const frame = new Int16Array((format.frameMs * format.sampleRateHz) / 1000)
  let filled = 0

  const send = () => {
    onFrame(encode(frame.slice(0, filled)))
    filled = 0
  }
  const take = (samples: Int16Array) => {
    for (let at = 0; at < samples.length;) {
      const piece = samples.subarray(at, at + frame.length - filled)
      frame.set(piece, filled)
      filled += piece.length
      at += piece.length
      if (filled === frame.length) send()
    }
  }

  return {
    push: (samples) => take(resampler.push(toPcm16(samples))),
    flush() {
      take(resampler.flush())
      if (filled > 0) send()
    },
  }
}

function toPcm16(samples: Float32Array | Int16Array): Int16Array {
  if (samples instanceof Int16Array) return samples
  return Int16Array.from(samples, (sample) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))),
  )
}
