import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import { createResampler } from './resampler.ts'

export interface MicrophoneFraming {
  /** Mono samples at the microphone's rate: floats from -1 to 1, or 16-bit integers. */
  push(samples: Float32Array | Int16Array): void
  /** Sends what is left of a frame, as when push-to-talk is released. */
  flush(): void
}

/** Turns what a microphone delivers, at any rate, into frames for `sendAudio`: pcm16, 24 kHz, 40 ms each. */
export function createMicrophoneFraming(
  { sampleRateHz, frameMs = 40 }: { sampleRateHz: number; frameMs?: number },
  onFrame: (frame: Uint8Array) => void,
): MicrophoneFraming {
  const resampler = createResampler(sampleRateHz, callAudio.sampleRateHz)
  const frame = new DataView(new ArrayBuffer(frameMs * bytesPerMs))
  let filled = 0

  const send = () => {
    onFrame(new Uint8Array(frame.buffer.slice(0, filled)))
    filled = 0
  }

  return {
    push(samples) {
      for (const sample of resampler.push(toFloats(samples))) {
        frame.setInt16(filled, toPcm16(sample), true)
        filled += 2
        if (filled === frame.byteLength) send()
      }
    },
    flush() {
      if (filled > 0) send()
    },
  }
}

const toFloats = (samples: Float32Array | Int16Array) =>
  samples instanceof Float32Array ? samples : Float32Array.from(samples, (sample) => sample / 32_768)

const toPcm16 = (sample: number) => Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)))
