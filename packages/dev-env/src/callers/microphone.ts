import { bytesPerMs, callAudio } from '@astrovoice/contracts'

const { frameMs } = callAudio

/** A microphone that is always on, in real time: silence, until it gets speech. */
export interface Microphone {
  /** Speaks the audio; resolves with the moment (performance.now) of its first sample. */
  speak(audio: Uint8Array): Promise<number>
  stop(): void
}

/**
 * Sends a frame every 60 ms by the clock, once its last sample is taken. It catches up after a late timer, as a real
 * device would.
 */
export function startMicrophone(send: (frame: Uint8Array) => void): Microphone {
  const startMs = performance.now()
  const silence = new Uint8Array(frameMs * bytesPerMs)
  let sent = 0
  let queue: { frames: Uint8Array[]; onStart: (atMs: number) => void } | null = null
  const timer = setInterval(() => {
    while (startMs + (sent + 1) * frameMs <= performance.now()) {
      queue?.onStart(startMs + sent * frameMs)
      if (queue) queue.onStart = () => undefined
      send(queue?.frames.shift() ?? silence)
      if (queue?.frames.length === 0) queue = null
      sent++
    }
  }, frameMs / 4)
  return {
    speak: (audio) => new Promise((onStart) => (queue = { frames: cut(audio), onStart })),
    stop: () => clearInterval(timer),
  }
}

/** Whole frames; the last one is filled up with silence. */
function cut(audio: Uint8Array): Uint8Array[] {
  const bytes = frameMs * bytesPerMs
  return Array.from({ length: Math.ceil(audio.byteLength / bytes) }, (_, i) => {
    const frame = new Uint8Array(bytes)
    frame.set(audio.subarray(i * bytes, (i + 1) * bytes))
    return frame
  })
}
