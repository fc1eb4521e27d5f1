import { PlayedCount, type PlayedReport } from '@astrovoice/client'
import { callAudio } from '@astrovoice/contracts'
import { pcm16ToFloats } from './pcm16.ts'
import { loudness, type Loudspeaker } from './sound-port.ts'

/** Plays through an audio worklet, which counts every sample that leaves for the device. */
export async function openLoudspeaker(): Promise<Loudspeaker> {
  const { sampleRateHz } = callAudio
  const context = new AudioContext({ sampleRate: sampleRateHz, latencyHint: 'interactive' })
  await Promise.all([context.resume(), context.audioWorklet.addModule('/worklets/loudspeaker.js')])
  const speaker = new AudioWorkletNode(context, 'loudspeaker', { numberOfInputs: 0, outputChannelCount: [1] })
  const meter = new AnalyserNode(context, { fftSize: 1024 })
  speaker.connect(meter).connect(context.destination)

  const count = new PlayedCount()
  speaker.port.onmessage = ({ data }: MessageEvent<PlayedReport>) => count.take(data)
  const toMs = (samples: number) => (samples / sampleRateHz) * 1000
  const window = new Float32Array(meter.fftSize)

  return {
    play(chunk) {
      const samples = pcm16ToFloats(chunk)
      count.give(samples.length)
      speaker.port.postMessage({ samples, latencySec: context.outputLatency || 0 }, [samples.buffer])
    },
    playedMs: () => toMs(count.heardSamples),
    queuedMs: () => toMs(count.queuedSamples),
    clear: () => speaker.port.postMessage({ samples: null, generation: count.clear() }),
    level() {
      meter.getFloatTimeDomainData(window)
      return loudness(window)
    },
    close: () => context.close(),
  }
}
